"""Uses all of the Python package, as it is installed, and prints what came of it as JSON.

Usage: use_package.py BODIES WORK

BODIES is a file with a body on each line, WORK a folder to write to.
"""

import json
import sys

import codeqr_webhooks_spark as codeqr
from pyspark.sql import SparkSession

bodies, work = sys.argv[1:]
spark = SparkSession.builder.master("local[2]").config("spark.jars", codeqr.jar()).config("spark.ui.enabled", "false").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
codeqr.register(spark)
texts = spark.read.text(bodies)
split = codeqr.split(texts, "value").cache()
found = {
    "package": codeqr.__file__,
    "table": split.table("link_clicked").count(),
    "tables": {name: rows.count() for name, rows in split.tables().items() if rows.count() > 0},
}
found["outcomes"] = {
    row["outcome"]: row["count"] for row in texts.selectExpr("codeqr_outcome(value) AS outcome").groupBy("outcome").count().collect()
}
split.unpersist().save(f"{work}/saved")
found["saved"] = spark.read.parquet(f"{work}/saved/link_clicked").count()
found["ingested"] = codeqr.ingest(spark, ["--from", bodies, "--to", f"{work}/ingested"])
found["wrong"] = codeqr.ingest(spark, ["--form", bodies])
print(json.dumps(found))
