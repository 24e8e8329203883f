"""An ASGI application that receives webhooks, and what it reads a request with."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any, TypeAlias

from ._body import MAX_BYTES, check_size
from ._errors import InvalidWebhookError
from ._events import Event
from ._hook import Secret, answer, log, secret_source
from ._receive import receive as receive_body
from ._receive import unsigned
from ._received import Invalid, Known, Received, TooLarge, Unknown, Unverified

__all__ = ["WebhookApp", "receive_request"]

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

TIMEOUT = 20.0
"""How many seconds a client may take for a body by default."""


class WebhookApp:
    """An ASGI application that verifies, parses, hands on and answers. It runs on asyncio.

    It looks at the signature's form before it reads, and keeps no more of a body than is allowed. What fails is logged with the logger
    `codeqr_webhooks` and answered with 500, so that CodeQR sends it again.
    """

    def __init__(
        self,
        *,
        on_event: Callable[[Event], Awaitable[object]],
        on_invalid: Callable[[InvalidWebhookError], Awaitable[object]],
        secret: Secret,
        max_bytes: int = MAX_BYTES,
        timeout: float = TIMEOUT,
    ) -> None:
        """Make an application.

        on_event is called with each event, known or not; on_invalid with what is wrong with a body that CodeQR signed, which is
        accepted all the same. What they return is not looked at. A body must arrive within timeout seconds.

        Raises `ValueError` when the secret or the size is a configuration mistake.
        """
        check_size(max_bytes)
        self._on_event = on_event
        self._on_invalid = on_invalid
        self._secrets = secret_source(secret)
        self._max_bytes = max_bytes
        self._timeout = timeout

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request. Raises `ValueError` for what is no HTTP request, as ASGI wants it."""
        if scope["type"] != "http":
            raise ValueError(f"this application answers HTTP requests only, not {scope['type']}")
        body = _Body(receive)
        status = await self._status(scope, body)
        text, headers = answer(status)
        raw_headers = [(name.lower().encode(), value.encode()) for name, value in headers]
        await send({"type": "http.response.start", "status": status, "headers": raw_headers})
        await send({"type": "http.response.body", "body": text, "more_body": True})
        # A server that closes a connection with unread bytes resets it, and the client may never see the answer.
        await body.skip(self._max_bytes, self._timeout)
        await send({"type": "http.response.body", "body": b""})

    async def _status(self, scope: Scope, body: "_Body") -> int:
        if scope["method"] != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        try:
            received = await _received(scope, body, self._secrets, self._max_bytes, self._timeout)
            if isinstance(received, Known | Unknown):
                await self._on_event(received.event)
            elif isinstance(received, Invalid):
                await self._on_invalid(received.error)
            return received.status
        except Exception:
            log.exception("a webhook could not be handled")
            return HTTPStatus.INTERNAL_SERVER_ERROR


async def receive_request(scope: Scope, receive: Receive, *secrets: str, max_bytes: int = MAX_BYTES, timeout: float = TIMEOUT) -> Received:
    """Read a request, but no more of it than is allowed, and find out what it is, as `codeqr_webhooks.receive` does.

    In Starlette and FastAPI, the first arguments are `request.scope` and `request.receive`. A body must arrive within timeout seconds.

    Raises `ValueError` when a secret or the size is a configuration mistake.
    """
    check_size(max_bytes)
    return await _received(scope, _Body(receive), secret_source(secrets), max_bytes, timeout)


async def _received(scope: Scope, body: "_Body", secrets: Callable[[], tuple[str, ...]], max_bytes: int, timeout: float) -> Received:
    signature = _header(scope, b"codeqr-signature")
    if refusal := unsigned(signature):
        return refusal
    known_secrets = secrets()
    length = _header(scope, b"content-length")
    if length is not None and length.isdigit() and len(length) < 20 and int(length) > max_bytes:
        return TooLarge(max_bytes)
    try:
        raw = await asyncio.wait_for(body.read(max_bytes), timeout)
    except (asyncio.TimeoutError, _DisconnectedError):
        return Unverified("incomplete")
    return receive_body(raw, signature, *known_secrets, max_bytes=max_bytes)


def _header(scope: Scope, name: bytes) -> bytes | None:
    values = [value for key, value in scope["headers"] if key.lower() == name]
    return b", ".join(values) if values else None


class _DisconnectedError(Exception):
    """The client went away before the end of the body."""


class _Body:
    """The body of a request, as it comes."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._is_over = False

    async def read(self, max_bytes: int) -> bytes:
        """Read to the end, or until there is more than is allowed."""
        raw = bytearray()
        async for block in self._blocks():
            raw += block
            if len(raw) > max_bytes:
                break
        return bytes(raw)

    async def skip(self, max_bytes: int, timeout: float) -> None:
        """Throw away what is left, but no more than is allowed."""
        with suppress(asyncio.TimeoutError, _DisconnectedError):
            await asyncio.wait_for(self.read(max_bytes), timeout)

    async def _blocks(self) -> AsyncIterator[bytes]:
        while not self._is_over:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self._is_over = True
                raise _DisconnectedError
            self._is_over = not message.get("more_body", False)
            yield message.get("body", b"")
