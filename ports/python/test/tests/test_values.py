"""What Python's own tools do with events."""

import copy
import dataclasses
import json
import pickle
import subprocess
import sys
import unittest
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from codeqr_webhooks import UNSET, Invalid, InvalidWebhookError, LinkClickedEvent, parse, receive, sign, verify
from codeqr_webhooks.testing import sample, signed_request, unknown_event
from codeqr_webhooks.wsgi import WebhookApp

SECRET = "whsec_0123456789abcdef0123456789abcdef"


def clicked(**changes: str) -> LinkClickedEvent:
    """Parse a click, with other dates of its link."""
    body = sample(LinkClickedEvent).to_dict()
    body["data"]["link"].update(changes)
    event = parse(json.dumps(body))
    assert isinstance(event, LinkClickedEvent)
    return event


class Values(unittest.TestCase):
    """Dates, absence, copies."""

    def test_what_is_absent_is_false(self) -> None:
        self.assertFalse(UNSET)

    def test_dates_at_the_ends_of_the_range_are_kept(self) -> None:
        for text in ("0001-01-01T00:00:00+02:00", "9999-12-31T23:59:59.999-02:00"):
            event = clicked(createdAt=text)
            self.assertEqual(json.loads(event.to_json())["data"]["link"]["createdAt"], text)
            # As a date that was set, without its text.
            event.data.link.extra = {}
            written = json.loads(event.to_json())["data"]["link"]["createdAt"]
            self.assertEqual(datetime.fromisoformat(written), event.data.link.created_at)

    def test_copies_keep_how_dates_were_spelled(self) -> None:
        text = "2024-08-30T10:16:13.1234567+02:00"
        link = clicked(createdAt=text).data.link
        copies = [copy.copy(link), copy.deepcopy(link), pickle.loads(pickle.dumps(link)), dataclasses.replace(link, clicks=1)]
        for copied in copies:
            self.assertEqual(copied.to_dict()["createdAt"], text)
        changed = dataclasses.replace(link, created_at=datetime(2024, 1, 1, tzinfo=timezone.utc))
        self.assertEqual(changed.to_dict()["createdAt"], "2024-01-01T00:00:00.000Z")

    def test_asdict_shows_what_is_declared(self) -> None:
        event = clicked(createdAt="2024-08-30T10:16:13Z")
        names = set(dataclasses.asdict(event))
        self.assertEqual(names, {"id", "event", "created_at", "data", "extra", "raw"})
        self.assertEqual(dataclasses.asdict(event)["data"]["link"]["extra"], {})

    def test_what_is_printed_is_short_and_has_no_body(self) -> None:
        event = sample(LinkClickedEvent)
        self.assertEqual(str(event), f"link.clicked {event.id}")
        self.assertEqual(str(unknown_event("two\nlines")), "two\\u000alines evt_unknown")
        self.assertLess(len(repr(event)), 5000)
        request = signed_request('{"id": "not to be shown"}', SECRET)
        received = receive(request.body, request.signature, SECRET)
        app = WebhookApp(on_event=print, on_invalid=print, secret=SECRET)
        for value in (event, unknown_event("link.shared"), request, received, received.event, app):
            self.assertNotIn("raw=", repr(value))
            self.assertNotIn("not to be shown", repr(value))
            self.assertNotIn(SECRET, repr(value))
        assert isinstance(received, Invalid)
        self.assertEqual(repr(received.error), "InvalidWebhookError(webhook: /event is missing; 25 bytes)")
        self.assertEqual(pickle.loads(pickle.dumps(received.error)).raw, request.body)

    def test_a_program_loads_the_samples_only_when_it_asks(self) -> None:
        check = "import sys, codeqr_webhooks; sys.exit(any(n in sys.modules for n in ('codeqr_webhooks.testing', 'asyncio', 'pydantic')))"
        self.assertEqual(subprocess.run([sys.executable, "-c", check]).returncode, 0)


class Arguments(unittest.TestCase):
    """What may be given, and what is refused in words."""

    def test_text_is_taken_as_well_as_bytes(self) -> None:
        request = signed_request(sample(LinkClickedEvent), SECRET)
        for body in (request.body, request.body.decode(), bytearray(request.body), memoryview(request.body)):
            self.assertEqual(parse(body).raw, request.body)
            self.assertTrue(verify(body, request.signature, SECRET))
            self.assertEqual(sign(body, SECRET), request.signature)
            self.assertEqual(receive(body, request.signature.encode(), SECRET).outcome, "known")

    def test_text_that_has_no_utf_8_is_invalid(self) -> None:
        with self.assertRaisesRegex(InvalidWebhookError, "must be UTF-8"):
            parse('{"id": "\ud800"}')

    def test_decoded_json_is_refused(self) -> None:
        body: Any = {}
        for call in (parse, lambda body: verify(body, "0" * 64, SECRET), lambda body: receive(body, "0" * 64, SECRET)):
            with self.assertRaisesRegex(TypeError, "bytes or str exactly as received, not dict"):
                call(body)

    def test_a_malformed_signature_of_any_kind_is_false(self) -> None:
        for signature in (None, "", b"", b"\xff" * 64, "0" * 63, "\u0660" * 64):
            self.assertFalse(verify(b"{}", signature, SECRET))

    def test_a_signature_of_bytes_is_taken(self) -> None:
        self.assertTrue(verify(b"{}", sign(b"{}", SECRET).encode(), SECRET))

    def test_several_secrets_are_several_arguments(self) -> None:
        secrets: Any = [SECRET]
        with self.assertRaisesRegex(TypeError, "give several as several arguments"):
            verify(b"{}", None, secrets)

    def test_a_size_must_be_an_int(self) -> None:
        size: Any = "4"
        with self.assertRaisesRegex(TypeError, "max_bytes must be an int"):
            receive(b"{}", None, SECRET, max_bytes=size)

    def test_samples_are_of_the_catalogue(self) -> None:
        wrong: Any = dict
        with self.assertRaisesRegex(TypeError, "not an event of the catalogue"):
            sample(wrong)
        with self.assertRaisesRegex(ValueError, "make it with sample"):
            unknown_event("link.clicked")
        self.assertEqual(parse(signed_request(unknown_event("link.shared"), SECRET).body).event, "link.shared")

    def test_a_sample_is_fresh(self) -> None:
        sample(LinkClickedEvent).data.link.key = "other"
        self.assertNotEqual(sample(LinkClickedEvent).data.link.key, "other")


class Depth(unittest.TestCase):
    """The limit of 128 levels, wherever the program stands."""

    def test_the_deepest_body_is_written_again_from_a_deep_stack(self) -> None:
        body = unknown_event("link.shared").to_json().replace('"data": {}', f'"data": {{"a": {"[" * 126}{"]" * 126}}}')
        written: list[str] = []
        deeply(sys.getrecursionlimit() - 100, lambda: written.append(parse(body).to_json()))
        self.assertEqual(json.loads(written[0]), json.loads(body))

    def test_brackets_do_not_end_the_process_whatever_the_recursion_limit_is(self) -> None:
        code = """
import sys
from codeqr_webhooks import InvalidWebhookError, parse
sys.setrecursionlimit(1_000_000)
for bracket in ("[", '{"a":'):
    try:
        parse(bracket * (4_000_000 // len(bracket)))
    except InvalidWebhookError as error:
        print(error)
"""
        output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        self.assertEqual(output.stdout, "webhook: body must be JSON: nested deeper than 128 levels\n" * 2, output.stderr)


def deeply(frames: int, work: Callable[[], None]) -> None:
    """Call something from a stack of so many frames."""
    if len_of_stack() < frames:
        deeply(frames, work)
    else:
        work()


def len_of_stack() -> int:
    """Return how many frames the stack has."""
    frame, count = sys._getframe(), 0
    while frame := frame.f_back:  # type: ignore[assignment]
        count += 1
    return count


if __name__ == "__main__":
    unittest.main()
