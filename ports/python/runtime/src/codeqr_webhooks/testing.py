"""For testing code that receives webhooks: a sample of every event, and requests signed as CodeQR signs them."""

import json
from datetime import datetime, timezone
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, TypeVar

from ._body import Body, bytes_of
from ._events import EVENT_NAMES, Event, KnownEvent
from ._parse import parse
from ._signature import SIGNATURE_HEADER, sign
from ._unknown_event import UnknownEvent

__all__ = ["SignedRequest", "sample", "signed_request", "unknown_event"]

E = TypeVar("E", bound=KnownEvent)


class SignedRequest(NamedTuple):
    """A request as CodeQR sends it."""

    body: bytes
    """The bytes that are signed."""

    signature: str
    """The value of the header `CodeQR-Signature`."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the request."""
        return {"Content-Type": "application/json", SIGNATURE_HEADER: self.signature}

    def __repr__(self) -> str:
        """Return how long the body is: what is in it is nothing for a log."""
        return f"SignedRequest({len(self.body)} bytes)"


def sample(kind: type[E]) -> E:
    """Make an event to test with, from the payloads that CodeQR documents: `sample(LinkClickedEvent)`.

    It is fresh, and yours to change.

    Raises `TypeError` for what is no event of the catalogue, and `LookupError` for one that has no sample.
    """
    name = _name_of(kind)
    if name not in EVENT_NAMES:
        raise TypeError(f"{kind!r} is not an event of the catalogue: give its class, such as LinkClickedEvent")
    samples = _samples()
    if name not in samples:
        raise LookupError(f"there is no sample of {name}")
    event = parse(samples[name])
    assert isinstance(event, kind)
    return event


def unknown_event(name: str, data: dict[str, Any] | None = None) -> UnknownEvent:
    """Make an event that is not in the catalogue, for code that must not fail when CodeQR adds one.

    Raises `ValueError` when the name is in the catalogue.
    """
    if name in EVENT_NAMES:
        raise ValueError(f"{name} is an event of the catalogue: make it with sample")
    created_at = datetime(2024, 8, 26, 16, 41, 52, tzinfo=timezone.utc)
    return UnknownEvent(id="evt_unknown", event=name, created_at=created_at, data={} if data is None else data)


def signed_request(event: Event | Body, secret: str) -> SignedRequest:
    """Make a request of an event as it is now, or of a body to be sent as it is.

    Raises `ValueError` when the secret is a configuration mistake, as `sign` does.
    """
    body = bytes_of(event if isinstance(event, Body) else event.to_json())
    return SignedRequest(body, sign(body, secret))


def _name_of(kind: type) -> str:
    field = getattr(kind, "__dataclass_fields__", {}).get("event")
    return str(getattr(field, "default", ""))


@cache
def _samples() -> dict[str, bytes]:
    """Return the body of each sample by the event's name."""
    bodies: dict[str, Any] = json.loads(files("codeqr_webhooks").joinpath("samples.json").read_bytes())
    return {name: json.dumps(body).encode() for name, body in bodies.items()}
