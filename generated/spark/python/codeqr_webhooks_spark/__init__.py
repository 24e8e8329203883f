"""Webhook bodies of CodeQR in PySpark: functions of SQL, typed tables, and a job that fills them.

Give the session the jar that this package brings:

    SparkSession.builder.config("spark.jars", codeqr_webhooks_spark.jar()).getOrCreate()
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pyspark.sql import DataFrame, SparkSession

__all__ = ["Split", "ingest", "jar", "register", "split"]


def jar() -> str:
    """Give the path of the library's jar, for `spark.jars`.

    Raises:
        FileNotFoundError: When the package was installed without it.
    """
    jars = sorted((Path(__file__).parent / "jars").glob("*.jar"))
    if not jars:
        raise FileNotFoundError(f"there is no jar in {Path(__file__).parent / 'jars'}: build it with Maven, and copy it there")
    return str(jars[-1])


def register(spark: SparkSession) -> None:
    """Register codeqr_outcome, codeqr_issue, codeqr_event, codeqr_id and codeqr_canonical, which take a body, in a session."""
    _library(spark).CodeqrWebhooks.register(spark._jsparkSession)


def split(bodies: DataFrame, body: str = "body") -> Split:
    """Make typed tables of bodies.

    Args:
        bodies: A DataFrame with a column of bodies, STRING or BINARY. Its columns `source`, `partition` and `position`,
            if it has them, say in the table `invalid` where a body came from.
        body: The name of that column.
    """
    spark = bodies.sparkSession
    return Split(_library(spark).CodeqrWebhooks.split(bodies._jdf, body), spark)


def ingest(spark: SparkSession, arguments: Sequence[str]) -> int:
    """Run the job that fills a lake, and wait for its end.

    Args:
        spark: The session.
        arguments: As for the job's main class: ["--from", "bodies/", "--to", "lake/"].

    Returns:
        The exit code of the job: 0 when all bodies were sound, 1 when some were invalid, 2 for wrong arguments, 3 when it failed.
    """
    strings = spark._jvm.java.util.ArrayList()
    for argument in arguments:
        strings.add(argument)
    return int(_library(spark).Ingest.run(spark._jsparkSession, strings))


class Split:
    """Bodies as a typed DataFrame for each table."""

    def __init__(self, split: Any, spark: SparkSession) -> None:
        """Wrap the split of the JVM; `split` makes one."""
        self._split = split
        self._spark = spark

    def table(self, name: str) -> DataFrame:
        """Give the bodies of one table, such as `link_clicked`, with the columns that stood beside the body."""
        return DataFrame(self._split.table(name), self._spark)

    def tables(self) -> dict[str, DataFrame]:
        """Give a DataFrame for each table, by its name."""
        return {name: self.table(name) for name in _library(self._spark).Tables.NAMES}

    def cache(self) -> Split:
        """Keep the decoded bodies when they are first asked for."""
        self._split.cache()
        return self

    def unpersist(self) -> Split:
        """Forget what `cache` has kept."""
        self._split.unpersist()
        return self

    def save(self, folder: str) -> None:
        """Write all tables to a folder in one pass: Parquet for each, partitioned by the day of `created_at`."""
        self._split.save(folder)


def _library(spark: SparkSession) -> Any:
    return spark._jvm.io.codeqr.webhooks.spark
