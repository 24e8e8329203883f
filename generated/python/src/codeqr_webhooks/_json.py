"""JSON as RFC 8259 has it, where Python's own reader is more generous, and within the limits of a body."""

import json
import math
import re
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from ._fault import Fault
from ._thread import in_thread

T = TypeVar("T")

_MAX_DEPTH = 128
"""How many levels a body may have. The body itself is the first."""

_MOST_DIGITS = 309
"""How many digits an integer in the range of a float has at most."""

_between_brackets = re.compile(r'"(?:[^"\\]|\\.)*"?|[^][{}"]+', re.DOTALL)

_escape = re.compile(
    r"""\\(?:
        u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}
        | (?P<lone>u[Dd][89A-Fa-f][0-9A-Fa-f]{2})
        | .
    )""",
    re.VERBOSE | re.DOTALL,
)


def decode_json(body: bytes) -> Any:
    """Decode a body. Of a name that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1)."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise Fault("", "utf-8", "must be UTF-8") from None
    text = text.removeprefix("\ufeff")
    # A single character is found faster.
    if "\\" in text and ("\\ud" in text or "\\uD" in text):
        text = _escape.sub(_paired, text)
    # Before the text is decoded: a program may have set a recursion limit that its stack does not hold.
    if text.count("[") + text.count("{") > _MAX_DEPTH and _is_deep(text):
        raise _too_deep()
    try:
        return _anywhere(_decode, text)
    except json.JSONDecodeError as error:
        raise _not_json(f"{error.msg} at position {error.pos}") from None


def encode_json(value: Any) -> str:
    """Encode a value."""
    return _anywhere(_encode, value)


def _anywhere(code: Callable[[Any], T], value: Any) -> T:
    """Decode or encode. That the caller's stack is nearly full is no fault of the value: a thread has one of its own."""
    try:
        return code(value)
    except RecursionError:
        return in_thread(lambda: code(value))


def _is_deep(text: str) -> bool:
    """Tell whether a text has too many levels."""
    depth = 0
    for bracket in _between_brackets.sub("", text):
        depth += 1 if bracket in "[{" else -1
        if depth > _MAX_DEPTH:
            return True
    return False


def _paired(escape: re.Match[str]) -> str:
    """Write U+FFFD for a surrogate that is not one of a pair."""
    return escape[0] if escape["lone"] is None else r"\ufffd"


def _refuse_constant(name: str) -> NoReturn:
    raise _not_json(f"there is no {name}")


def _integer(digits: str) -> int:
    # One of them may be a minus.
    if len(digits) >= _MOST_DIGITS and (len(digits) > _MOST_DIGITS + 1 or math.isinf(float(digits))):
        raise _out_of_range()
    return int(digits)


def _float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _out_of_range()
    return number


_decode = json.JSONDecoder(parse_constant=_refuse_constant, parse_int=_integer, parse_float=_float).decode
_encode = json.JSONEncoder(allow_nan=False).encode


def _not_json(reason: str) -> Fault:
    return Fault("", "json", f"must be JSON: {reason}")


def _too_deep() -> Fault:
    return _not_json(f"nested deeper than {_MAX_DEPTH} levels")


def _out_of_range() -> Fault:
    return _not_json("a number is beyond the range of a float")
