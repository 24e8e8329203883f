"""Saves bodies to a lake, then prints rows of one of its tables.

Usage: save.py BODIES LAKE TABLE COLUMN...

BODIES has a body on each line. The columns are expressions of SQL; the rows are printed as lines of JSON.
"""

import sys

import codeqr_webhooks_spark as codeqr
from pyspark.sql import SparkSession

bodies, lake, table, *columns = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[2]").config("spark.jars", codeqr.jar()).config("spark.ui.enabled", "false").getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
codeqr.split(spark.read.text(bodies), "value").save(lake)
rows = spark.read.option("mergeSchema", "true").parquet(f"{lake}/{table}")
for row in rows.selectExpr(*columns).orderBy("id").toJSON().collect():
    print(row)
