"""From a body to a typed event."""

from ._canonicalize import canonicalize
from ._delivered import DELIVERED_FORMS
from ._errors import InvalidWebhookError
from ._events import DECODERS, Event
from ._fault import Fault
from ._json import decode_json
from ._unknown_event import decode_unknown_event


def parse(body: bytes) -> Event:
    """Find out which event a webhook body is: an event of the catalogue, or an `UnknownEvent`.

    Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.

    Raises `InvalidWebhookError` for a body that is not JSON, has no sound envelope, or is not what its event's schema says.
    """
    name: str | None = None
    try:
        value = decode_json(body)
        if type(value) is dict and type(value.get("event")) is str:
            name = value["event"]
            if form := DELIVERED_FORMS.get(name):
                value = canonicalize(value, form)
        return DECODERS.get(name or "", decode_unknown_event)(value, body)
    except Fault as fault:
        raise InvalidWebhookError(name, (fault.issue(),), body) from None
