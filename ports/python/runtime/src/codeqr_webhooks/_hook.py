"""What the WSGI and the ASGI hook have in common."""

import logging
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Final, TypeAlias

from . import _secret

Secret: TypeAlias = str | Iterable[str] | Callable[[], str | Iterable[str]]
"""The webhook's signing secret, or several while one is being rotated; or a function that returns them.

The function is called for each request whose header has the form of a signature: for secret managers.
"""

log: Final = logging.getLogger("codeqr_webhooks")
"""Where a hook tells of what failed."""


def secret_source(secret: Secret) -> Callable[[], tuple[str, ...]]:
    """Return a function that finds the secrets of a request.

    Raises `ValueError` when a secret that is known now is a configuration mistake.
    """
    if callable(secret):
        return lambda: _several(secret())
    secrets = _several(secret)
    _secret.check(*secrets)
    return lambda: secrets


def _several(secret: str | Iterable[str]) -> tuple[str, ...]:
    return (secret,) if isinstance(secret, str) else tuple(secret)


def answer(status: int) -> tuple[bytes, list[tuple[str, str]]]:
    """Return the body and the headers of an answer: the words of its status."""
    body = f"{HTTPStatus(status).phrase}\n".encode()
    headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(body)))]
    return body, [*headers, ("Allow", "POST")] if status == HTTPStatus.METHOD_NOT_ALLOWED else headers
