"""What type checkers must find out by themselves: this file is checked by mypy and Pyright, and never run."""

from datetime import datetime

from codeqr_webhooks import (
    Event,
    InvalidWebhookError,
    Known,
    KnownEvent,
    Link,
    LinkClickedEvent,
    Received,
    Unknown,
    UnknownEvent,
    Unset,
    Unverified,
)
from codeqr_webhooks.testing import sample, unknown_event
from typing_extensions import assert_type


def truth_tells_what_is_there(link: Link) -> None:
    """A property that is absent or null is false."""
    if link.last_clicked:
        assert_type(link.last_clicked, datetime)
    assert_type(link.external_id or None, str | None)
    if isinstance(link.external_id, Unset):
        return
    assert_type(link.external_id, str | None)


def a_name_tells_a_known_event(event: KnownEvent) -> None:
    """Each event of the catalogue has its own name."""
    if event.event == "link.clicked":
        assert_type(event, LinkClickedEvent)


def a_class_tells_any_event(event: Event) -> None:
    """An unknown event may have any name."""
    match event:
        case LinkClickedEvent(data=data):
            assert_type(data.link.clicks, int)
        case UnknownEvent(event=name):
            assert_type(name, str)
        case _:
            pass
    if not isinstance(event, UnknownEvent) and event.event == "link.clicked":
        assert_type(event, LinkClickedEvent)


def an_outcome_is_one_of_five(received: Received) -> None:
    """The outcome, its class and its status tell each other."""
    if received.outcome == "known":
        assert_type(received, Known)
    if received.outcome == "unverified":
        assert_type(received, Unverified)
    if received.status == 413:
        assert_type(received.max_bytes, int)
    assert_type(received.event, KnownEvent | UnknownEvent | None)
    match received:
        case Known(event):
            assert_type(event, KnownEvent)
        case Unknown(event):
            assert_type(event, UnknownEvent)
        case _:
            assert_type(received.event, None)
    if received.outcome == "invalid":
        assert_type(received.error, InvalidWebhookError)


def samples_are_typed() -> None:
    """The class that is asked for comes back."""
    assert_type(sample(LinkClickedEvent), LinkClickedEvent)
    assert_type(unknown_event("link.shared"), UnknownEvent)
