"""What is wrong with a body."""

from collections.abc import Sequence
from dataclasses import dataclass

from ._visible import shortened, visible

_SHOWN_NAMES = 20
"""How many names of the path a message shows."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One reason why a body is invalid."""

    path: str
    """JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body itself."""

    keyword: str
    """The JSON Schema keyword that is broken, or `json` for a body beyond JSON or its limits, and `utf-8` for one that is not text."""

    message: str
    """What was expected and what came."""


class InvalidWebhookError(ValueError):
    """A body that is not a webhook event.

    Its text is one short line with the event, the first failing path, what was expected and what came. Nothing in it can begin another
    line of a log, or control a terminal.
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
        name = shortened("webhook" if self.event_name is None else self.event_name)
        if not self.issues:
            return visible(f"{name}: is invalid")
        first = self.issues[0]
        return visible(f"{name}: {_place(first.path)} {first.message}")

    def __repr__(self) -> str:
        """Return the same line, and how long the body is, which is nothing for a log."""
        return f"InvalidWebhookError({self}; {len(self.raw)} bytes)"


def _place(path: str) -> str:
    names = [shortened(name) for name in path.split("/", _SHOWN_NAMES + 1)]
    names[_SHOWN_NAMES + 1 :] = ["…"] * (len(names) > _SHOWN_NAMES + 1)
    return "/".join(names) or "body"
