"""Date-times of RFC 3339."""

import re
from datetime import datetime
from typing import Any

from ._fault import Fault, preview, wrong_type

_DATE = "([0-9]{4}-[0-9]{2}-[0-9]{2})"
_TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])"

# Whether the day exists, datetime knows. A leap second is refused.
_is_date_time = re.compile(rf"{_DATE}[Tt]{_TIME}(?:\.([0-9]+))?(?:[Zz]|([+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))").fullmatch

# The one spelling that CodeQR uses, 2024-08-26T16:41:52.346Z.
_is_usual = re.compile(rf"{_DATE}T{_TIME}\.[0-9]{{3}}Z").fullmatch


def read_date_time(value: Any, pointer: str = "") -> datetime:
    """Read a date-time. Fractions of a second are cut to microseconds."""
    if type(value) is not str:
        raise wrong_type(value, "a string", pointer)
    try:
        if _is_usual(value):
            return datetime.fromisoformat(value[:-1] + "+00:00")
        if found := _is_date_time(value):
            date, time, fraction, offset = found.groups(default="")
            return datetime.fromisoformat(f"{date}T{time}.{fraction[:6]:0<6}{offset or '+00:00'}")
    except ValueError:
        pass  # There is no such day.
    raise Fault(pointer, "format", f"must be a valid date-time, got {preview(value)}")


def write_date_time(value: datetime) -> str:
    """Write a date-time as CodeQR does, with milliseconds and `Z` where it can be."""
    text = value.isoformat(timespec="microseconds" if value.microsecond % 1000 else "milliseconds")
    return text[:-6] + "Z" if text.endswith("+00:00") else text
