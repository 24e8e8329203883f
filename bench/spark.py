"""Measures the library for Apache Spark on folders of bodies, one on each line, and prints a line of JSON for each figure.

Usage: spark.py MASTER MEMORY FOLDER WORK TASK SIZE...

The task is done once for each size, in a JVM with so much memory, such as 3g. FOLDER/SIZE has one/, bodies of one event, and all/, bodies of all
events. WORK is for what is written.
"""

import os
import shutil
import sys
import time
from json import dumps, loads

import codeqr_webhooks_spark as codeqr
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.types import ArrayType, DataType, StructField, StructType

master, heap, root, work, task, *sizes = sys.argv[1:]
folder = root
spark = (
    SparkSession.builder.master(master)
    .config("spark.jars", codeqr.jar())
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", heap)
    .config("spark.sql.parquet.compression.codec", "zstd")
    .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
codeqr.register(spark)
tables = spark._jvm.io.codeqr.webhooks.spark.Tables
event_tables = [name for name in tables.NAMES if name not in ("unknown", "invalid")]


def json_names(data_type: DataType) -> DataType:
    """Give a printed schema the names that the properties have in JSON, which from_json looks for."""
    if isinstance(data_type, ArrayType):
        return ArrayType(json_names(data_type.elementType))
    if not isinstance(data_type, StructType):
        return data_type
    named = [field for field in data_type.fields if "jsonName" in field.metadata]
    return StructType([StructField(field.metadata["jsonName"], json_names(field.dataType)) for field in named])


def schema_of(table: str) -> StructType:
    """Give the printed schema of a table."""
    return StructType.fromJson(loads(tables.schema(table).json()))


def merged(one: StructType, other: StructType) -> StructType:
    """Give a schema with the fields of both."""
    fields = {field.name: field for field in one.fields}
    for field in other.fields:
        known = fields.get(field.name)
        both = known and isinstance(known.dataType, StructType) and isinstance(field.dataType, StructType)
        fields[field.name] = StructField(field.name, merged(known.dataType, field.dataType)) if both else known or field
    return StructType(list(fields.values()))


def bodies(name: str) -> DataFrame:
    """Read the bodies of a folder."""
    return spark.read.text(f"{folder}/{name}").withColumnRenamed("value", "body")


def from_json(name: str, schema: StructType) -> DataFrame:
    """Parse bodies as Spark does, without a check."""
    return bodies(name).select(f.from_json("body", schema).alias("row")).select("row.*")


def save_table(table: str) -> None:
    """Parse the bodies of one event as Spark does, and write them."""
    event = f.get_json_object("body", "$.event") == table.replace("_", ".", 1)
    row = f.from_json("body", json_names(schema_of(table))).alias("row")
    bodies("all").where(event).select(row).select("row.*").write.parquet(f"{out}/{table}")


def one_table() -> str:
    """Name the table of the one event."""
    return bodies("one").selectExpr("replace(codeqr_event(body), '.', '_') AS name").head()["name"]


def all_events() -> StructType:
    """Merge the schemas of all events."""
    schema = StructType([])
    for name in event_tables:
        schema = merged(schema, json_names(schema_of(name)))
    return schema


out = f"{work}/out"
jobs = {
    "outcome": lambda: bodies("all").groupBy(f.expr("codeqr_outcome(body)")).count().collect(),
    "one: typed": lambda: codeqr.split(bodies("one")).table(one_table()).write.parquet(out),
    "one: from_json": lambda: from_json("one", json_names(schema_of(one_table()))).write.parquet(out),
    "all: typed": lambda: codeqr.split(bodies("all")).save(out),
    "all: from_json": lambda: from_json("all", all_events()).write.partitionBy("event").parquet(out),
    "all: from_json, a table each": lambda: [save_table(name) for name in event_tables],
}


def size_of(path: str) -> int:
    """Add up the files of a folder."""
    return sum(os.path.getsize(os.path.join(parent, name)) for parent, _, names in os.walk(path) for name in names)


pid = spark._jvm.java.lang.ProcessHandle.current().pid()


def peak_memory() -> int:
    """Give the most memory that the JVM has had, in bytes."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) << 10 for line in status if line.startswith("VmHWM"))


def cpu_time() -> float:
    """Give the CPU time that the JVM has used, in seconds: what other work on the machine does not change much."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        user, system = stat.read().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def compilation_time() -> float:
    """Give the time that the JVM has spent on compiling its code, in seconds."""
    return spark._jvm.java.lang.management.ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1000


for size in sizes:
    folder = f"{root}/{size}"
    start, cpu, jit = time.perf_counter(), cpu_time(), compilation_time()
    jobs[task]()
    seconds, cpu, jit = time.perf_counter() - start, cpu_time() - cpu, compilation_time() - jit
    given = size_of(f"{folder}/{'one' if task.startswith('one') else 'all'}")
    figures = {"bytes": given, "seconds": seconds, "cpu": cpu, "jit": jit, "written": size_of(out), "memory": peak_memory()}
    print(dumps(figures), flush=True)
    shutil.rmtree(out, ignore_errors=True)
