"""Readers of JSON values. Each checks what it reads and raises the first fault, with a pointer from the value that was given."""

from collections.abc import Callable
from typing import Any, TypeVar

from ._fault import Fault, preview, wrong_type
from ._kinds import is_array, is_object

T = TypeVar("T")

MAX_INTEGER = 2**53 - 1
"""The greatest integer up to which a float holds every one (RFC 8259, section 6)."""


def read_string(value: Any) -> str:
    """Read a string."""
    if type(value) is not str:
        raise wrong_type(value, "a string")
    return value


def read_boolean(value: Any) -> bool:
    """Read a boolean."""
    if type(value) is not bool:
        raise wrong_type(value, "a boolean")
    return value


def read_integer(value: Any, pointer: str = "", *, nullable: bool = False) -> int:
    """Read an integer: every number without a fraction, however it is written: 1, 1.0, 1e3. A number is the float nearest to it."""
    if type(value) is int and -MAX_INTEGER <= value <= MAX_INTEGER:
        return value
    if (type(value) is not int and type(value) is not float) or not (number := float(value)).is_integer():
        raise wrong_type(value, "an integer", pointer, nullable=nullable)
    if number > MAX_INTEGER:
        raise Fault(pointer, "maximum", f"must be at most {MAX_INTEGER}, got {preview(value)}")
    if number < -MAX_INTEGER:
        raise Fault(pointer, "minimum", f"must be at least {-MAX_INTEGER}, got {preview(value)}")
    return int(number)


def read_number(value: Any, pointer: str = "", *, nullable: bool = False) -> float:
    """Read a number."""
    if type(value) is int or type(value) is float:
        return float(value)
    raise wrong_type(value, "a number", pointer, nullable=nullable)


def read_map(value: Any, pointer: str = "", *, nullable: bool = False) -> dict[str, Any]:
    """Read an object whose properties have no names of their own."""
    if not is_object(value):
        raise wrong_type(value, "an object", pointer, nullable=nullable)
    return value


def read_any(value: Any) -> Any:
    """Read whatever is there."""
    return value


def read_object(value: Any, pointer: str, read: Callable[[dict[str, Any]], T], *, nullable: bool = False) -> T:
    """Read an object that stands at a pointer."""
    if not is_object(value):
        raise wrong_type(value, "an object", pointer, nullable=nullable)
    try:
        return read(value)
    except Fault as fault:
        raise fault.under(pointer) from None


def read_array(value: Any, pointer: str, read: Callable[[Any], T], *, nullable: bool = False) -> list[T]:
    """Read an array that stands at a pointer."""
    if not is_array(value):
        raise wrong_type(value, "an array", pointer, nullable=nullable)
    items: list[T] = []
    try:
        for item in value:
            items.append(read(item))
    except Fault as fault:
        raise fault.under(f"{pointer}/{len(items)}") from None
    return items
