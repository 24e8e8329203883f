"""A WSGI application that receives webhooks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING

from ._body import MAX_BYTES, check_size
from ._errors import InvalidWebhookError
from ._events import Event
from ._hook import Secret, answer, log, secret_source
from ._receive import receive, unsigned
from ._received import Invalid, Known, Received, TooLarge, Unknown, Unverified
from ._wsgi_body import BadRequestError, IncompleteError, blocks, declared_length

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

__all__ = ["WebhookApp"]


class WebhookApp:
    """A WSGI application that verifies, parses, hands on and answers.

    It looks at the signature's form before it reads, and keeps no more of a body than is allowed. How long a client may take is for
    the server to say. What fails is logged with the logger `codeqr_webhooks` and answered with 500, so that CodeQR sends it again.
    """

    def __init__(
        self,
        *,
        on_event: Callable[[Event], object],
        on_invalid: Callable[[InvalidWebhookError], object],
        secret: Secret,
        max_bytes: int = MAX_BYTES,
    ) -> None:
        """Make an application.

        on_event is called with each event, known or not; on_invalid with what is wrong with a body that CodeQR signed, which is
        accepted all the same. What they return is not looked at.

        Raises `ValueError` when the secret or the size is a configuration mistake.
        """
        check_size(max_bytes)
        self._on_event = on_event
        self._on_invalid = on_invalid
        self._secrets = secret_source(secret)
        self._max_bytes = max_bytes

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        body = blocks(environ)
        status = self._status(environ, body)
        text, headers = answer(status)
        start_response(f"{status} {HTTPStatus(status).phrase}", headers)
        return _Answer(text, body, self._max_bytes)

    def _status(self, environ: WSGIEnvironment, body: Iterator[bytes]) -> int:
        if environ["REQUEST_METHOD"] != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        try:
            received = self._receive(environ, body)
            if isinstance(received, Known | Unknown):
                self._on_event(received.event)
            elif isinstance(received, Invalid):
                self._on_invalid(received.error)
            return received.status
        except BadRequestError:
            return HTTPStatus.BAD_REQUEST
        except Exception:
            log.exception("a webhook could not be handled")
            return HTTPStatus.INTERNAL_SERVER_ERROR

    def _receive(self, environ: WSGIEnvironment, body: Iterator[bytes]) -> Received:
        signature = environ.get("HTTP_CODEQR_SIGNATURE")
        if refusal := unsigned(signature):
            return refusal
        secrets = self._secrets()
        if (declared_length(environ) or 0) > self._max_bytes:
            return TooLarge(self._max_bytes)
        raw = bytearray()
        try:
            for block in body:
                raw += block
                if len(raw) > self._max_bytes:
                    return TooLarge(self._max_bytes)
        except IncompleteError:
            return Unverified("incomplete")
        return receive(raw, signature, *secrets, max_bytes=self._max_bytes)


class _Answer:
    """The body of an answer. After it, as much of the request as may be is read and thrown away.

    A server that closes a connection with unread bytes resets it, and the client may never see the answer.
    """

    def __init__(self, text: bytes, request: Iterator[bytes], max_bytes: int) -> None:
        self._text = text
        self._request = request
        self._max_bytes = max_bytes

    def __iter__(self) -> Iterator[bytes]:
        yield self._text

    def close(self) -> None:
        """Be called by the server when the answer is sent."""
        left = self._max_bytes
        try:
            while left > 0:
                left -= len(next(self._request))
        except (StopIteration, BadRequestError, IncompleteError):
            pass
