"""Runs a query of SQL in DuckDB, and prints its rows as JSON.

Usage: query.py SQL
"""

import json
import sys

import duckdb

rows = duckdb.sql(sys.argv[1])
print(json.dumps([dict(zip(rows.columns, row, strict=True)) for row in rows.fetchall()], default=str))
