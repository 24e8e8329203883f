"""Runs bodies through jsonschema: see test/validators/README.md."""

import base64
import json
import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from jsonschema import Draft202012Validator, FormatChecker


def main():
    schema, date_time = sys.argv[1:]
    # Only the formats named here are asserted. re.ASCII, because \d is any digit of Unicode otherwise.
    formats = FormatChecker(formats=())
    is_date_time = re.compile(date_time, re.ASCII).fullmatch
    formats.checks("date-time")(lambda value: not isinstance(value, str) or is_date_time(value) is not None)
    with open(schema, encoding="utf-8") as file:
        validator = Draft202012Validator(json.load(file), format_checker=formats)
    for line in sys.stdin:
        request = json.loads(line)
        body = json.loads(base64.b64decode(request["body"]))
        print(json.dumps({"id": request["id"], "valid": validator.is_valid(body)}))


# json reads, and jsonschema prints, recursively: 10,000 arrays in each other need more than Python's own limit, and a stack for it.
sys.setrecursionlimit(100_000)
threading.stack_size(512 << 20)
with ThreadPoolExecutor(1) as pool:
    pool.submit(main).result()
