"""The outcomes of a request.

CodeQR counts every answer but a 2xx as a failure, sends the event again, and disables the webhook at the 20th failure in a row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ._errors import InvalidWebhookError
from ._events import KnownEvent
from ._unknown_event import UnknownEvent


@dataclass(frozen=True, slots=True)
class Known:
    """An event of the catalogue."""

    event: KnownEvent
    outcome: Literal["known"] = field(default="known", init=False)
    status: Literal[200] = field(default=200, init=False)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A sound event that is not in the catalogue. That it is newer than this package is not a failure of the delivery."""

    event: UnknownEvent
    outcome: Literal["unknown"] = field(default="unknown", init=False)
    status: Literal[202] = field(default=202, init=False)


@dataclass(frozen=True, slots=True)
class Invalid:
    """A body that CodeQR signed, and that is not what its schema says.

    CodeQR would send the same bytes again, and in the end disable the webhook: accept it, keep `error.raw`, and report it.
    """

    error: InvalidWebhookError
    event: None = field(default=None, init=False, repr=False)
    outcome: Literal["invalid"] = field(default="invalid", init=False)
    status: Literal[202] = field(default=202, init=False)


@dataclass(frozen=True, slots=True)
class Unverified:
    """A request that was not signed with one of the secrets."""

    reason: Literal["missing", "malformed", "incomplete", "mismatch"]
    """There is no signature; it is not 64 hex digits; the body ended too early; or it is not the signature of this body.

    Only what reads the body itself can tell that it is incomplete: `receive` cannot.
    """

    event: None = field(default=None, init=False, repr=False)
    outcome: Literal["unverified"] = field(default="unverified", init=False)
    status: Literal[401] = field(default=401, init=False)


@dataclass(frozen=True, slots=True)
class TooLarge:
    """A body of more bytes than are allowed. Its signature was not checked."""

    max_bytes: int
    event: None = field(default=None, init=False, repr=False)
    outcome: Literal["too-large"] = field(default="too-large", init=False)
    status: Literal[413] = field(default=413, init=False)


Received: TypeAlias = Known | Unknown | Invalid | Unverified | TooLarge
"""The outcome of a request: `status` is the HTTP status to answer it with, `event` is None unless it is known or unknown."""
