"""Reads every schema of Avro, writes the rows of Parquet files by it and reads them again.

Arguments: the folder of the schemas, and a folder with <table>.parquet files. Prints a line [table, number of rows, number of rows left out] for
each schema: those with a year that Python does not have.
"""

import json
import sys
from io import BytesIO
from pathlib import Path

import avro.datafile
import avro.io
import avro.schema
import pyarrow.parquet as pq

schemas, tables = map(Path, sys.argv[1:])


def rows_of(table):
    for index in range(table.num_rows):
        try:
            yield from table.slice(index, 1).to_pylist()
        except OverflowError:
            continue


for path in sorted(schemas.iterdir()):
    schema = avro.schema.parse(path.read_text())
    table = pq.read_table(tables / f"{path.stem}.parquet")
    rows = list(rows_of(table))
    file = BytesIO()
    with avro.datafile.DataFileWriter(file, avro.io.DatumWriter(), schema) as writer:
        for row in rows:
            writer.append(row)
        writer.flush()
        data = file.getvalue()
    assert list(avro.datafile.DataFileReader(BytesIO(data), avro.io.DatumReader())) == rows, path
    print(json.dumps([path.stem, len(rows), table.num_rows - len(rows)]))
