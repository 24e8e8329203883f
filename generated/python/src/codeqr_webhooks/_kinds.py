"""The types of decoded JSON that have parts, told so that type checkers know what the parts are."""

from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is an object."""
    return type(value) is dict


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a value is an array."""
    return type(value) is list
