"""From a body to a typed event."""

from ._body import Body, bytes_of
from ._canonicalize import canonicalize_object
from ._delivered import DELIVERED_FORMS
from ._errors import InvalidWebhookError
from ._events import DECODERS, Event
from ._fault import Fault
from ._json import decode_json
from ._readers import read_map
from ._unknown_event import decode_unknown_event


def parse(body: Body) -> Event:
    """Find out which event a webhook body is: an event of the catalogue, or an `UnknownEvent`.

    The body is bytes, or the text they decode to. Both the documented form and the form in which CodeQR delivers are taken; the
    event is in the documented form.

    Raises `InvalidWebhookError` for a body that is not JSON, has no sound envelope, or is not what its event's schema says.
    """
    raw = bytes_of(body)
    name: str | None = None
    try:
        value = read_map(decode_json(raw))
        event = value.get("event")
        if type(event) is str:
            name = event
            if form := DELIVERED_FORMS.get(event):
                value = canonicalize_object(value, form)
        return DECODERS.get(name or "", decode_unknown_event)(value, raw)
    except Fault as fault:
        raise InvalidWebhookError(name, (fault.issue(),), raw) from None
