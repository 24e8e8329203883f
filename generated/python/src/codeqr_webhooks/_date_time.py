"""Date-times of RFC 3339."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from ._fault import Fault, preview, wrong_type

_DATE = "([0-9]{4}-[0-9]{2}-[0-9]{2})"
_TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])"

# Whether the day exists, datetime knows, which begins with the year 1. A leap second is refused.
_is_date_time = re.compile(rf"{_DATE}[Tt]{_TIME}(?:\.([0-9]+))?(?:[Zz]|([+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))").fullmatch

# The one spelling that CodeQR uses, 2024-08-26T16:41:52.346Z.
_is_usual = re.compile(rf"{_DATE}T{_TIME}\.[0-9]{{3}}Z").fullmatch


def read_date_time(value: Any, pointer: str = "", *, nullable: bool = False) -> datetime:
    """Read a date-time. Fractions of a second are cut to microseconds."""
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


def spellings_in(source: Mapping[str, Any], names: Iterable[str]) -> dict[str, str] | None:
    """Return the date-times that CodeQR would have written in another way, as they came, by their JSON names; None if there are none."""
    found = {
        name: text
        for name in names
        if type(text := source.get(name)) is str and not (len(text) == 24 and text[10] == "T" and text[19] == "." and text[23] == "Z")
    }
    return found or None


def write_date_time(value: datetime | None, name: str, spellings: Mapping[str, str] | None) -> str | None:
    """Write a date-time, or null, as it came, or as CodeQR writes one if it has been changed since: with milliseconds, and `Z`."""
    if value is None:
        return None
    if spellings is not None and name in spellings and read_date_time(spellings[name]) == value:
        return spellings[name]
    return value.astimezone(timezone.utc).isoformat(timespec="milliseconds")[:-6] + "Z"
