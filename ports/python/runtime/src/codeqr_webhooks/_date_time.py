"""Date-times of RFC 3339."""

import re
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from ._extra import Extra
from ._fault import Fault, preview, wrong_type

_DATE = "([0-9]{4}-[0-9]{2}-[0-9]{2})"
_TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])"

# Whether the day exists, datetime knows, which begins with the year 1. A leap second is refused.
_is_date_time = re.compile(rf"{_DATE}[Tt]{_TIME}(?:\.([0-9]+))?(?:[Zz]|([+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))").fullmatch

# The one spelling that CodeQR uses, 2024-08-26T16:41:52.346Z.
_is_usual = re.compile(rf"{_DATE}T{_TIME}\.[0-9]{{3}}Z").fullmatch


def read_date_time(value: Any, pointer: str = "", *, nullable: bool = False) -> datetime:
    """Read a date-time. Fractions of a second are cut to microseconds.

    One at an end of the range may have no UTC time: `0001-01-01T00:00:00+02:00` is kept with its offset.
    """
    if type(value) is not str:
        raise wrong_type(value, "a string", pointer, nullable=nullable)
    try:
        if _is_usual(value):
            return datetime.fromisoformat(value[:-1] + "+00:00")
        if found := _is_date_time(value):
            date, time, fraction, offset = found.groups(default="")
            return datetime.fromisoformat(f"{date}T{time}.{fraction[:6]:0<6}{offset or '+00:00'}")
    except ValueError:
        pass  # There is no such day.
    raise Fault(pointer, "format", f"must be a valid date-time, got {preview(value)}")


def write_date_time(value: datetime | None, name: str, extra: Mapping[str, Any]) -> str | None:
    """Write a date-time, or null, as it came, or as CodeQR writes one if it has been changed since: with milliseconds, and `Z`."""
    if value is None:
        return None
    if type(extra) is Extra and name in extra.spellings and read_date_time(extra.spellings[name]) == value:
        return extra.spellings[name]
    try:
        return value.astimezone(timezone.utc).isoformat(timespec="milliseconds")[:-6] + "Z"
    except OverflowError:
        # In UTC, it is in the year 0 or 10000: its own offset is all that can be written.
        return value.isoformat(timespec="milliseconds")
