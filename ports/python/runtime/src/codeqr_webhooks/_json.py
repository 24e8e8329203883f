"""JSON as RFC 8259 has it, where Python's own reader and writer are more generous."""

import json
import math
from typing import Any, NoReturn

from ._fault import Fault


def decode_json(body: bytes) -> Any:
    """Decode a body. Of a key that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1)."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise Fault("", "utf-8", "must be UTF-8") from None
    try:
        return _decode_text(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise Fault("", "json", f"must be JSON: {error.msg} at position {error.pos}") from None
    except RecursionError:
        raise Fault("", "json", "must be JSON that is not nested so deeply") from None


def encode_json(value: Any) -> str:
    """Encode a value. A number that no float can hold becomes null, as in JavaScript: JSON cannot say infinity."""
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError:
        return json.dumps(_finite(value))


def _decode_text(text: str) -> Any:
    try:
        return _decode(text)
    except json.JSONDecodeError:
        raise
    except ValueError:
        # An integer of more digits than int() takes, which must do no harm where nobody reads it.
        return _decode_long_integers(text)


def _refuse_constant(name: str) -> NoReturn:
    raise Fault("", "json", f"must be JSON, which has no {name}")


def _integer(digits: str) -> int | float:
    try:
        return int(digits)
    except ValueError:
        return float(digits)


_decode = json.JSONDecoder(parse_constant=_refuse_constant).decode
_decode_long_integers = json.JSONDecoder(parse_constant=_refuse_constant, parse_int=_integer).decode


def _finite(value: Any) -> Any:
    match value:
        case dict():
            return {name: _finite(inner) for name, inner in value.items()}
        case list():
            return [_finite(inner) for inner in value]
        case float() if not math.isfinite(value):
            return None
        case _:
            return value
