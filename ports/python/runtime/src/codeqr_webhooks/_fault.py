"""The first fault of a body, on its way from where it was found to the body's root."""

import json
from typing import Any

from ._errors import Issue


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


def missing(name: str) -> Fault:
    """Return the fault of a required property that is absent."""
    return Fault("/" + name.replace("~", "~0").replace("/", "~1"), "required", "is missing")


def wrong_type(value: Any, expected: str, pointer: str = "") -> Fault:
    """Return the fault of a value of another type than it must have."""
    return Fault(pointer, "type", f"must be {expected}, got {preview(value)}")


def preview(value: Any) -> str:
    """Show a value in few words: enough to recognize it, too few to leak a body into a log."""
    match value:
        case None:
            return "null"
        case bool():
            return f"boolean {json.dumps(value)}"
        case str():
            text = _shortened(value)
            return f"string {json.dumps(text, ensure_ascii=not text.isprintable())}"
        case int() if value.bit_length() > 128:
            return "number of many digits"
        case int() | float():
            return f"number {value}"
        case list():
            return "array"
        case _:
            return "object"


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
