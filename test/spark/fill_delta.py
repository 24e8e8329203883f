"""Fills tables of Delta Lake and a lake of Parquet with the same bodies, makes the last batch of both again, and prints what was in the tables each time.

Usage: fill_delta.py JARS WORK

JARS are those of Delta Lake, with commas between them. WORK has the folder `in` and a file `later.ndjson`, which comes to it before the batch is made
again. For each table three numbers are printed: the rows in Delta Lake, those in Parquet, and the rows that only one of them has.
"""

import json
import sys
from pathlib import Path

import codeqr_webhooks_spark as codeqr
from pyspark.sql import SparkSession

jars, folder = sys.argv[1:]
work = Path(folder)
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.jars", f"{jars},{codeqr.jar()}")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.databricks.delta.snapshotPartitions", "1")
    .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
    .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def fill() -> dict[str, object]:
    """Run the job on both, and compare them."""
    codes = [codeqr.ingest(spark, ["--from", f"{work}/in", "--to", f"{work}/{name}", "--format", name]) for name in ("delta", "parquet")]
    tables = {}
    for table in sorted((work / "parquet").iterdir()):
        if not table.name.startswith(("_", ".")):
            delta = spark.read.format("delta").load(f"{work}/delta/{table.name}")
            parquet = spark.read.parquet(str(table)).select(delta.columns)
            different = delta.exceptAll(parquet).count() + parquet.exceptAll(delta).count()
            tables[table.name] = [delta.count(), parquet.count(), different]
    return {"codes": codes, "tables": tables}


first = fill()
# As a job leaves it that is killed before its batch is done.
for name in ("delta", "parquet"):
    for file in ("0", ".0.crc"):
        (work / name / "_checkpoint/commits" / file).unlink()
(work / "later.ndjson").rename(work / "in/later.ndjson")
print(json.dumps([first, fill()]))
