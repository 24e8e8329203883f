"""Classifies bodies with the functions, and saves them as typed tables: what Spark has to say of them, as lines of JSON.

Usage: classify.py BODIES FOLDER

BODIES has lines of {"n", "body"}, the body in base64. FOLDER gets functions/, lines of what the functions give; lake/, the
tables; and rows/<table>/, their rows as lines of JSON.
"""

import os
import sys

import codeqr_webhooks_spark as codeqr
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

bodies_file, folder = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.jars", codeqr.jar())
    .config("spark.ui.enabled", "false")
    .config("spark.sql.session.timeZone", "America/Sao_Paulo")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
codeqr.register(spark)

bodies = spark.read.schema("n BIGINT, body STRING").json(bodies_file).select("n", f.unbase64("body").alias("body"))
bodies.selectExpr(
    "n",
    "codeqr_outcome(body) AS outcome",
    "codeqr_issue(body) AS issue",
    "codeqr_event(body) AS event",
    "codeqr_id(body) AS id",
    "codeqr_canonical(body) AS canonical",
).write.json(f"{folder}/functions", compression="none")

lake = f"{folder}/lake"
codeqr.split(bodies.select("body")).save(lake)
spark.conf.set("spark.sql.session.timeZone", "UTC")
options = {"ignoreNullFields": "false", "timestampFormat": "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"}
for table in os.listdir(lake):
    if not table.startswith("_") and table != "invalid":
        rows = spark.read.parquet(f"{lake}/{table}").drop("day")
        rows.select(f.to_json(f.struct("*"), options)).write.text(f"{folder}/rows/{table}")
