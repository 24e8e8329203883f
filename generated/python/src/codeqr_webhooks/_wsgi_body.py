"""The body of a WSGI request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import InputStream, WSGIEnvironment

_BLOCK = 64 * 1024
"""How many bytes are read at once, at most."""

_LONGEST_LINE = 4096
_MOST_TRAILERS = 100

_length = re.compile("[0-9]{1,18}").fullmatch
_chunk_line = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n").fullmatch


class BadRequestError(Exception):
    """A request whose body is not framed as HTTP asks for."""


class IncompleteError(Exception):
    """The connection broke off, or the client stopped sending, before the end of the body."""


def declared_length(environ: WSGIEnvironment) -> int | None:
    """Return the length that the request says that its body has.

    Raises `BadRequestError` when it is not a number.
    """
    text = environ.get("CONTENT_LENGTH") or ""
    if text == "":
        return None
    if not _length(text):
        raise BadRequestError
    return int(text)


def blocks(environ: WSGIEnvironment) -> Iterator[bytes]:
    """Yield the bytes of a body, as they come.

    Servers that decode chunks themselves say so by `wsgi.input_terminated`. For others, such as `wsgiref`, they are decoded here.

    Raises `BadRequestError` or `IncompleteError`.
    """
    stream: InputStream = environ["wsgi.input"]
    length = declared_length(environ)
    encoding = environ.get("HTTP_TRANSFER_ENCODING", "").strip().lower()
    try:
        if environ.get("wsgi.input_terminated"):
            while block := stream.read(_BLOCK):
                yield block
        elif encoding:
            # With a length, too, it may be an attempt to smuggle a request (RFC 9112, section 6.3).
            if encoding != "chunked" or length is not None:
                raise BadRequestError
            yield from _chunks(stream)
        elif length is not None:
            yield from _exactly(stream, length)
    except OSError:
        # A timeout of the socket is one of them.
        raise IncompleteError from None


def _exactly(stream: InputStream, length: int) -> Iterator[bytes]:
    while length > 0:
        block = stream.read(min(length, _BLOCK))
        if not block:
            raise IncompleteError
        length -= len(block)
        yield block


def _chunks(stream: InputStream) -> Iterator[bytes]:
    while size := _chunk_size(stream):
        yield from _exactly(stream, size)
        if _line(stream) not in (b"\r\n", b"\n"):
            raise BadRequestError
    for _ in range(_MOST_TRAILERS):
        if _line(stream) in (b"\r\n", b"\n"):
            return
    raise BadRequestError


def _chunk_size(stream: InputStream) -> int:
    found = _chunk_line(_line(stream))
    if found is None:
        raise BadRequestError
    return int(found[1], 16)


def _line(stream: InputStream) -> bytes:
    line = stream.readline(_LONGEST_LINE)
    if not line:
        raise IncompleteError
    if not line.endswith(b"\n"):
        raise BadRequestError
    return line
