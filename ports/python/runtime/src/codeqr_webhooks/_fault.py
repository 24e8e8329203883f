"""The first fault of a body, on its way from where it was found to the body's root."""

import json
from collections.abc import Iterable
from typing import Any

from ._errors import Issue
from ._visible import cut, visible

_SHOWN = 40
"""How many characters of a value are shown: enough to recognize it, too few to leak a body into a log."""


class Fault(Exception):
    """A fault at a place below the value that is being read."""

    def __init__(self, path: str, keyword: str, message: str) -> None:
        """Describe a fault; its path begins at the value that is being read."""
        self.path = path
        self.keyword = keyword
        self.message = message

    def under(self, pointer: str) -> "Fault":
        """Return the fault as it is seen from further out."""
        self.path = pointer + self.path
        return self

    def issue(self) -> Issue:
        """Return the fault as it is told to the caller."""
        return Issue(self.path, self.keyword, self.message)


def require(source: dict[str, Any], names: Iterable[str]) -> None:
    """Raise the fault of the first property that an object must have and does not."""
    for name in names:
        if name not in source:
            raise Fault("/" + name.replace("~", "~0").replace("/", "~1"), "required", "is missing")


def wrong_type(value: Any, expected: str, pointer: str = "", *, nullable: bool = False) -> Fault:
    """Return the fault of a value of another type than it must have."""
    return Fault(pointer, "type", f"must be {expected}{' or null' if nullable else ''}, got {preview(value)}")


def preview(value: Any) -> str:
    """Show a value in few words."""
    match value:
        case None:
            return "null"
        case bool():
            return f"boolean {json.dumps(value)}"
        case str():
            kept, ellipsis = cut(value, _SHOWN)
            return visible(f"string {json.dumps(kept, ensure_ascii=False)}{ellipsis}")
        case int() | float():
            return f"number {str(value)[:_SHOWN]}"
        case list():
            return "array"
        case _:
            return "object"
