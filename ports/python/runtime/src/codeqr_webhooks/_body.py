"""Bodies as callers give them."""

from typing import TypeAlias

Body: TypeAlias = bytes | bytearray | memoryview | str
"""A body exactly as received: bytes, or the text they decode to."""

MAX_BYTES = 4 * 1024 * 1024
"""How many bytes a body may have by default: 4 MiB. The documented bodies have under 4 KiB, but an image may come as a data URL."""


def bytes_of(body: Body) -> bytes:
    """Return the bytes of a body. Bytes that may still change are copied.

    Raises `TypeError` for anything else, such as decoded JSON, which is not what was signed.
    """
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        # A lone surrogate has no UTF-8: its bytes are invalid, as they are in a body that came so.
        return body.encode(errors="surrogatepass")
    try:
        return bytes(memoryview(body))
    except TypeError:
        raise TypeError(f"the body must be bytes or str exactly as received, not {type(body).__name__}") from None


def check_size(max_bytes: int) -> None:
    """Raise `ValueError`, or `TypeError`, when a size is a configuration mistake."""
    if type(max_bytes) is not int:
        raise TypeError(f"max_bytes must be an int, not {type(max_bytes).__name__}")
    if max_bytes <= 0:
        raise ValueError(f"max_bytes must be positive, got {max_bytes}")
