"""Events that are not in the catalogue."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ._date_time import read_date_time, write_date_time
from ._extra import extra_with, spellings_in
from ._fault import require, wrong_type
from ._json import encode_json
from ._pydantic import PydanticEvent
from ._readers import read_map
from ._visible import describe


@dataclass(slots=True, kw_only=True)
class UnknownEvent(PydanticEvent):
    """A sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status."""

    id: str
    """The event's identifier. A retried delivery has the same one: deduplicate on it."""

    event: str
    """The event's name."""

    created_at: datetime
    """When the event happened."""

    data: dict[str, Any]
    """What the event is about, as it was decoded."""

    extra: dict[str, Any] = field(default_factory=dict)
    """What else the envelope has."""

    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""

    def to_dict(self) -> dict[str, Any]:
        """Return the event as it came, ready for JSON."""
        return {
            **self.extra,
            "id": self.id,
            "event": self.event,
            "createdAt": write_date_time(self.created_at, "createdAt", self.extra),
            "data": self.data,
        }

    def to_json(self) -> str:
        """Return the event as it came, as JSON."""
        return encode_json(self.to_dict())

    def __str__(self) -> str:
        """Return its name and id: something for a log."""
        return describe(self.event, self.id)


def decode_unknown_event(source: dict[str, Any], raw: bytes) -> UnknownEvent:
    """Read the envelope of an event that is not in the catalogue."""
    require(source, ("id", "event", "createdAt", "data"))
    spellings = spellings_in(source, ("createdAt",))
    take = source.pop
    if type(id := take("id")) is not str:
        raise wrong_type(id, "a string", "/id")
    if type(event := take("event")) is not str:
        raise wrong_type(event, "a string", "/event")
    created_at = read_date_time(take("createdAt"), "/createdAt")
    data = read_map(take("data"), "/data")
    return UnknownEvent(id=id, event=event, created_at=created_at, data=data, extra=extra_with(source, spellings), raw=raw)
