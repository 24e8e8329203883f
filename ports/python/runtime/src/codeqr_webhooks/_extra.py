"""The undeclared properties of an object whose date-times are spelled in an unusual way."""

from collections.abc import Iterable, Mapping
from typing import Any


class Extra(dict[str, Any]):
    """A dict of undeclared properties that remembers how its object's date-times were spelled, by their JSON names.

    It stands here, not in a field, so that a copy by `dataclasses.replace` keeps it, and `dataclasses.asdict` does not show it.
    """

    spellings: Mapping[str, str] = {}


def extra_with(source: dict[str, Any], spellings: Mapping[str, str] | None) -> dict[str, Any]:
    """Return the undeclared properties, with the spellings if there are any."""
    if spellings is None:
        return source
    extra = Extra(source)
    extra.spellings = spellings
    return extra


def spellings_in(source: Mapping[str, Any], names: Iterable[str]) -> dict[str, str] | None:
    """Return the date-times that CodeQR would have written in another way, as they came, by their JSON names; None if there are none."""
    found: dict[str, str] | None = None
    for name in names:
        text = source.get(name)
        if type(text) is str and not (len(text) == 24 and text[10] == "T" and text[19] == "." and text[23] == "Z"):
            found = found or {}
            found[name] = text
    return found
