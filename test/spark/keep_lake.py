"""Runs the Python of docs/at-scale.md on a lake of some bodies, and prints what stands in each table afterwards.

Usage: keep_lake.py BODIES BLOCKS

BODIES has a body on each line. BLOCKS is JSON: the document's blocks of Python, named `rewrite`, `compact`, `erase` and `replay`. The
lake is made in the working folder.
"""

import json
import sys
from glob import glob

import codeqr_webhooks_spark as codeqr
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

bodies, blocks = sys.argv[1:]
spark = SparkSession.builder.master("local[2]").config("spark.jars", codeqr.jar()).config("spark.ui.enabled", "false").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
codeqr.split(spark.read.text(bodies).repartition(4), "value").save("lake")

# What a later contract would find sound among what is invalid.
sound = spark.read.text(bodies).limit(1).head()["value"]
spark.read.parquet("lake/invalid").limit(1).withColumn("raw", f.lit(sound).cast("binary")).write.mode("append").partitionBy("day").parquet(
    "lake/invalid"
)


def state() -> dict[str, dict[str, int]]:
    """Count the rows and the files of each table."""
    tables = ["link_clicked", "sale_created", "invalid"]
    return {
        table: {"rows": spark.read.parquet(f"lake/{table}").count(), "files": len(glob(f"lake/{table}/*/*.parquet"))} for table in tables
    }


steps = json.loads(blocks)
document = {"spark": spark, "codeqr": codeqr}
states = {"saved": state()}
for step in ["rewrite", "compact", "erase", "replay"]:
    exec(steps[step], document)
    spark.catalog.clearCache()
    states[step] = state()
print(
    json.dumps(
        {
            "states": states,
            "left": glob("lake/_rewriting/*"),
            "customers": [row[0] for row in spark.read.parquet("lake/sale_created").selectExpr("data.customer.id").collect()],
        }
    )
)
