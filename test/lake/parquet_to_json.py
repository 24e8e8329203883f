"""Writes the rows of Parquet files as lines of JSON, as generated/tables/README.md says: the columns, and `extra` laid over them.

Arguments: a folder with <table>.parquet files. Prints a line [table, body] for each row. The files must have the schemas of codeqr_tables.
"""

import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from codeqr_tables import TABLES


def metadata(field, key):
    return field.metadata.get(key.encode(), b"").decode()


def value_of(value, type):
    if value is None:
        return None
    if pa.types.is_struct(type):
        return object_of(value, list(type))
    if pa.types.is_list(type):
        return [value_of(item, type.value_type) for item in value]
    if pa.types.is_timestamp(type):
        return date_time_of(value)
    return value


def date_time_of(microseconds):
    try:
        date = datetime(1970, 1, 1) + timedelta(microseconds=microseconds)
    except OverflowError:
        return "a year that Python does not have: extra has the date-time"
    return f"{date.isoformat(timespec='milliseconds')}Z"


def object_of(row, fields):
    result = {}
    for field in fields:
        name = metadata(field, "jsonName")
        value = row[field.name]
        if name and (value is not None or metadata(field, "required") == "true"):
            result[name] = value_of(value, field.type)
    return result


def with_integers(type):
    """The type with a number of microseconds for each timestamp."""
    if pa.types.is_struct(type):
        return pa.struct([field.with_type(with_integers(field.type)) for field in type])
    if pa.types.is_list(type):
        return pa.list_(type.value_field.with_type(with_integers(type.value_type)))
    return pa.int64() if pa.types.is_timestamp(type) else type


def laid_over(below, above):
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    return below | {name: laid_over(below.get(name), value) for name, value in above.items()}


for name, schema in TABLES.items():
    if name == "invalid":
        continue
    table = pq.read_table(Path(sys.argv[1]) / f"{name}.parquet").cast(schema)
    integers = pa.schema([field.with_type(with_integers(field.type)) for field in schema])
    for row in table.cast(integers).to_pylist():
        extra = json.loads(row["extra"]) if row["extra"] is not None else {}
        print(json.dumps([name, laid_over(object_of(row, list(schema)), extra)]))
