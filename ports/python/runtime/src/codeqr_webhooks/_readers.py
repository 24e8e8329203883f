"""Readers of JSON values. Each checks what it reads and raises the first fault, with a pointer from the value that was given."""

import math
from collections.abc import Callable
from typing import Any, TypeVar

from ._fault import Fault, wrong_type

T = TypeVar("T")


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


def read_integer(value: Any, pointer: str = "") -> int:
    """Read an integer: every number without a fraction, however it is written: 1, 1.0, 1e3."""
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)
    raise wrong_type(value, "an integer", pointer)


def read_number(value: Any, pointer: str = "") -> float:
    """Read a number that a float can hold."""
    if type(value) is int or (type(value) is float and math.isfinite(value)):
        try:
            return float(value)
        except OverflowError:
            pass
    raise wrong_type(value, "a number", pointer)


def read_map(value: Any) -> dict[str, Any]:
    """Read an object whose properties have no names of their own."""
    if type(value) is not dict:
        raise wrong_type(value, "an object")
    return value


def read_any(value: Any) -> Any:
    """Read whatever is there."""
    return value


def read_object(value: Any, pointer: str, read: Callable[[Any], T]) -> T:
    """Read an object that stands at a pointer."""
    try:
        return read(value)
    except Fault as fault:
        raise fault.under(pointer) from None


def read_array(value: Any, pointer: str, read: Callable[[Any], T]) -> list[T]:
    """Read an array that stands at a pointer."""
    if type(value) is not list:
        raise wrong_type(value, "an array", pointer)
    items: list[T] = []
    try:
        for item in value:
            items.append(read(item))
    except Fault as fault:
        raise fault.under(f"{pointer}/{len(items)}") from None
    return items
