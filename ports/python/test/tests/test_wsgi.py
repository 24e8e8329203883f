"""The WSGI application, as servers of all kinds call it."""

import io
import unittest
from collections.abc import Callable
from typing import Any
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

from codeqr_webhooks import Event, InvalidWebhookError, LinkClickedEvent
from codeqr_webhooks.testing import sample, signed_request, unknown_event
from codeqr_webhooks.wsgi import WebhookApp

SECRET = "whsec_0123456789abcdef0123456789abcdef"
REQUEST = signed_request(sample(LinkClickedEvent), SECRET)
LENGTH = str(len(REQUEST.body))


def chunked(body: bytes, size: int = 100) -> bytes:
    """Write a body in chunks, with an extension and a trailer."""
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x;a=b\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\nx: y\r\n\r\n"


def call(app: Any, stream: io.BytesIO, /, **environ: str | bool) -> int:
    """Call an application as a server does, to the end, and return the status."""
    given: dict[str, Any] = {"REQUEST_METHOD": "POST", "QUERY_STRING": "", **environ}
    setup_testing_defaults(given)
    given["wsgi.input"] = stream
    statuses: list[str] = []

    def start(status: str, headers: list[tuple[str, str]], error: object = None, /) -> Callable[[bytes], object]:
        statuses.append(status)
        return lambda text: None

    answer = app(given, start)
    list(answer)
    answer.close()
    return int(statuses[0][:3])


class Broken(io.BytesIO):
    """A stream whose client stops sending."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Time out at the end."""
        return super().read(size) or self._stop()

    def _stop(self) -> bytes:
        raise TimeoutError


class Wsgi(unittest.TestCase):
    """Statuses, framing, and what is read."""

    def setUp(self) -> None:
        """Begin with nothing seen."""
        self.events: list[Event] = []
        self.errors: list[InvalidWebhookError] = []

    def app(self, max_bytes: int = 4 << 20) -> WebhookApp:
        """Make an application that keeps what it is handed."""
        return WebhookApp(on_event=self.events.append, on_invalid=self.errors.append, secret=SECRET, max_bytes=max_bytes)

    def status(self, stream: io.BytesIO, max_bytes: int = 4 << 20, /, **environ: str | bool) -> int:
        """Send a request with the right signature."""
        return call(self.app(max_bytes), stream, HTTP_CODEQR_SIGNATURE=REQUEST.signature, **environ)

    def test_takes_a_body_by_its_length(self) -> None:
        stream = io.BytesIO(REQUEST.body + b"the next request")
        self.assertEqual(self.status(stream, CONTENT_LENGTH=LENGTH), 200)
        self.assertEqual(self.events, [sample(LinkClickedEvent)])
        self.assertEqual(stream.read(), b"the next request")

    def test_takes_a_chunked_body_that_the_server_has_not_decoded(self) -> None:
        stream = io.BytesIO(chunked(REQUEST.body) + b"the next request")
        self.assertEqual(self.status(stream, HTTP_TRANSFER_ENCODING="chunked"), 200)
        self.assertEqual(stream.read(), b"the next request")

    def test_takes_a_body_that_the_server_ends(self) -> None:
        ended = {"wsgi.input_terminated": True}
        self.assertEqual(self.status(io.BytesIO(REQUEST.body), HTTP_TRANSFER_ENCODING="chunked", **ended), 200)

    def test_refuses_what_is_not_framed(self) -> None:
        for length in ("x", "-1", "+1", "1_0", "1 ", "9" * 5000):
            self.assertEqual(self.status(io.BytesIO(REQUEST.body), CONTENT_LENGTH=length), 400, length)
        for body in (b"x\r\n", b"-1\r\n", b"1\r\nabc\r\n", b"1" * 5000, b"0\r\n" + b"a: b\r\n" * 1000):
            self.assertEqual(self.status(io.BytesIO(body), HTTP_TRANSFER_ENCODING="chunked"), 400, body[:20])
        for encoding, length in (("gzip", ""), ("chunked", "5")):
            stream = io.BytesIO(chunked(REQUEST.body))
            self.assertEqual(self.status(stream, HTTP_TRANSFER_ENCODING=encoding, CONTENT_LENGTH=length), 400)

    def test_refuses_a_body_that_ends_too_early(self) -> None:
        for stream in (io.BytesIO(REQUEST.body), Broken(REQUEST.body)):
            self.assertEqual(self.status(stream, CONTENT_LENGTH=str(len(REQUEST.body) + 1)), 401)
        for end in range(0, 300, 7):
            stream = io.BytesIO(chunked(REQUEST.body)[:end])
            self.assertIn(self.status(stream, HTTP_TRANSFER_ENCODING="chunked"), (400, 401))

    def test_looks_at_the_header_before_it_reads_or_asks_for_the_secret(self) -> None:
        app = WebhookApp(on_event=self.events.append, on_invalid=self.errors.append, secret=self.fail)
        for headers in ({}, {"HTTP_CODEQR_SIGNATURE": "sha256=0"}):
            body = io.BytesIO(REQUEST.body)
            given = {"REQUEST_METHOD": "POST", "wsgi.input": body, "CONTENT_LENGTH": LENGTH, **headers}
            answer: Any = app(given, lambda *arguments: print)
            self.assertEqual((list(answer), body.tell()), ([b"Unauthorized\n"], 0))
            # What is left unread would reset the connection.
            answer.close()
            self.assertEqual(body.read(), b"")

    def test_reads_no_more_than_is_allowed(self) -> None:
        body = b" " * 1_000_000
        for framed, header, value in ((body, "CONTENT_LENGTH", "1000000"), (chunked(body, 10_000), "HTTP_TRANSFER_ENCODING", "chunked")):
            stream = io.BytesIO(framed)
            self.assertEqual(self.status(stream, 100_000, **{header: value}), 413)
            self.assertGreater(len(stream.read()), 600_000)

    def test_hands_on(self) -> None:
        for body in (unknown_event("link.shared"), b"{"):
            request = signed_request(body, SECRET)
            headers = {"CONTENT_LENGTH": str(len(request.body)), "HTTP_CODEQR_SIGNATURE": request.signature}
            self.assertEqual(call(self.app(), io.BytesIO(request.body), **headers), 202)
        self.assertEqual([event.event for event in self.events], ["link.shared"])
        self.assertEqual([error.raw for error in self.errors], [b"{"])

    def test_answers_500_where_the_handler_or_the_secret_fails_and_logs_no_secret(self) -> None:
        failing = WebhookApp(on_event=lambda event: 1 // 0, on_invalid=print, secret=[SECRET])
        for app in (failing, WebhookApp(on_event=print, on_invalid=print, secret=lambda: f"{SECRET}\n")):
            with self.assertLogs("codeqr_webhooks", "ERROR") as logs:
                headers = {"CONTENT_LENGTH": LENGTH, "HTTP_CODEQR_SIGNATURE": REQUEST.signature}
                self.assertEqual(call(app, io.BytesIO(REQUEST.body), **headers), 500)
            self.assertNotIn(SECRET, "".join(logs.output))

    def test_refuses_a_configuration_mistake_at_once(self) -> None:
        wrong: list[dict[str, Any]] = [{"secret": ""}, {"secret": []}, {"secret": SECRET, "max_bytes": 0}]
        for options in wrong:
            with self.assertRaises(ValueError):
                WebhookApp(on_event=print, on_invalid=print, **options)

    def test_keeps_to_wsgi(self) -> None:
        app = validator(self.app())
        headers = {"CONTENT_LENGTH": LENGTH, "HTTP_CODEQR_SIGNATURE": REQUEST.signature}
        self.assertEqual(call(app, io.BytesIO(REQUEST.body), **headers), 200)
        self.assertEqual(call(app, io.BytesIO(), REQUEST_METHOD="GET"), 405)


if __name__ == "__main__":
    unittest.main()
