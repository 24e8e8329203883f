"""What is wrong with a body."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
    """One reason why a body is invalid."""

    path: str
    """JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body itself."""

    keyword: str
    """The JSON Schema keyword that is broken, or `json` for a body that is no JSON and `utf-8` for one that is no text."""

    message: str
    """What was expected and what came."""


class InvalidWebhookError(ValueError):
    """A body that is no webhook event.

    Its text is one line with the event, the first failing path, what was expected and what came.
    """

    event_name: str | None
    """The body's event, if there is one to read. It need not be in the catalogue."""

    issues: Sequence[Issue]
    """What is wrong: the first fault."""

    raw: bytes
    """The body exactly as it came."""

    def __init__(self, event_name: str | None, issues: Sequence[Issue], raw: bytes) -> None:
        """Describe what is wrong with a body."""
        super().__init__(event_name, issues, raw)
        self.event_name = event_name
        self.issues = issues
        self.raw = raw

    def __str__(self) -> str:
        name = self.event_name or "webhook"
        if not name.isprintable():
            name = ascii(name)
        if not self.issues:
            return f"{name}: is invalid"
        first = self.issues[0]
        return f"{name}: {first.path or 'body'} {first.message}"
