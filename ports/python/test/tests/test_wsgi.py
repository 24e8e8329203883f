"""The WSGI application, as servers of all kinds call it."""

import io
import unittest
from typing import Any
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

from codeqr_webhooks import Event, InvalidWebhookError, LinkClickedEvent
from codeqr_webhooks.testing import sample, signed_request, unknown_event
from codeqr_webhooks.wsgi import WebhookApp

SECRET = "whsec_0123456789abcdef0123456789abcdef"
REQUEST = signed_request(sample(LinkClickedEvent), SECRET)
SIGNATURE = {"HTTP_CODEQR_SIGNATURE": REQUEST.signature}


def chunked(body: bytes, size: int = 100) -> bytes:
    """Write a body in chunks, with an extension and a trailer."""
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x;a=b\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\nx: y\r\n\r\n"


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

    def status(self, stream: io.BytesIO, *, max_bytes: int = 4 << 20, secret: Any = SECRET, **environ: Any) -> int:
        """Call the application as a server does, to the end."""
        app = WebhookApp(on_event=self.events.append, on_invalid=self.errors.append, secret=secret, max_bytes=max_bytes)
        given: dict[str, Any] = {"REQUEST_METHOD": "POST", "wsgi.input": stream, **environ}
        setup_testing_defaults(given)
        statuses: list[str] = []
        answer: Any = app(given, lambda status, headers: statuses.append(status))  # type: ignore[arg-type,func-returns-value]
        list(answer)
        answer.close()
        return int(statuses[0][:3])

    def test_takes_a_body_by_its_length(self) -> None:
        stream = io.BytesIO(REQUEST.body + b"the next request")
        self.assertEqual(self.status(stream, CONTENT_LENGTH=str(len(REQUEST.body)), **SIGNATURE), 200)
        self.assertEqual(self.events, [sample(LinkClickedEvent)])
        self.assertEqual(stream.read(), b"the next request")

    def test_takes_a_chunked_body_that_the_server_has_not_decoded(self) -> None:
        stream = io.BytesIO(chunked(REQUEST.body) + b"the next request")
        self.assertEqual(self.status(stream, HTTP_TRANSFER_ENCODING="chunked", **SIGNATURE), 200)
        self.assertEqual(stream.read(), b"the next request")

    def test_takes_a_body_that_the_server_ends(self) -> None:
        environ = {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True}
        self.assertEqual(self.status(io.BytesIO(REQUEST.body), **environ, **SIGNATURE), 200)

    def test_refuses_what_is_not_framed(self) -> None:
        for length in ("x", "-1", "+1", "1_0", "1 ", "9" * 5000):
            self.assertEqual(self.status(io.BytesIO(REQUEST.body), CONTENT_LENGTH=length, **SIGNATURE), 400, length)
        for body in (b"x\r\n", b"-1\r\n", b"5\r\nab", b"1\r\nabc\r\n", b"1" * 5000, b"0\r\n" + b"a: b\r\n" * 1000):
            self.assertIn(self.status(io.BytesIO(body), HTTP_TRANSFER_ENCODING="chunked", **SIGNATURE), (400, 401), body[:20])
        for encoding, length in (("gzip", ""), ("chunked", "5")):
            environ = {"HTTP_TRANSFER_ENCODING": encoding, "CONTENT_LENGTH": length}
            self.assertEqual(self.status(io.BytesIO(chunked(REQUEST.body)), **environ, **SIGNATURE), 400)

    def test_refuses_a_body_that_ends_too_early(self) -> None:
        for stream in (io.BytesIO(REQUEST.body), Broken(REQUEST.body)):
            self.assertEqual(self.status(stream, CONTENT_LENGTH=str(len(REQUEST.body) + 1), **SIGNATURE), 401)

    def test_looks_at_the_header_first_and_throws_the_body_away_after_the_answer(self) -> None:
        class Unread(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                raise AssertionError

        app = WebhookApp(on_event=self.events.append, on_invalid=self.errors.append, secret=self.fail)
        for signature in ({}, {"HTTP_CODEQR_SIGNATURE": "sha256=0"}):
            environ: dict[str, Any] = {"REQUEST_METHOD": "POST", "wsgi.input": Unread(b"{}"), "CONTENT_LENGTH": "2", **signature}
            statuses: list[str] = []
            list(app(environ, lambda status, headers: statuses.append(status)))  # type: ignore[arg-type,func-returns-value]
            self.assertEqual(statuses, ["401 Unauthorized"])
        stream = io.BytesIO(REQUEST.body)
        self.assertEqual(self.status(stream, CONTENT_LENGTH=str(len(REQUEST.body))), 401)
        self.assertEqual(stream.read(), b"")

    def test_reads_no_more_than_is_allowed(self) -> None:
        body = b" " * 1_000_000
        for framed, environ in ((body, {"CONTENT_LENGTH": "1000000"}), (chunked(body, 10_000), {"HTTP_TRANSFER_ENCODING": "chunked"})):
            stream = io.BytesIO(framed)
            self.assertEqual(self.status(stream, max_bytes=100_000, **environ, **SIGNATURE), 413)
            self.assertGreater(len(stream.read()), 600_000)

    def test_hands_on(self) -> None:
        unknown = signed_request(unknown_event("link.shared"), SECRET)
        invalid = signed_request(b"{", SECRET)
        for request in (unknown, invalid):
            environ = {"CONTENT_LENGTH": str(len(request.body)), "HTTP_CODEQR_SIGNATURE": request.signature}
            self.assertEqual(self.status(io.BytesIO(request.body), **environ), 202)
        self.assertEqual([event.event for event in self.events], ["link.shared"])
        self.assertEqual([error.raw for error in self.errors], [b"{"])

    def test_answers_500_where_the_handler_or_the_secret_fails_and_logs_no_secret(self) -> None:
        environ = {"CONTENT_LENGTH": str(len(REQUEST.body)), **SIGNATURE}
        failing = WebhookApp(on_event=lambda event: 1 // 0, on_invalid=self.errors.append, secret=[SECRET])
        for app in (failing, WebhookApp(on_event=print, on_invalid=print, secret=lambda: f"{SECRET}\n")):
            given: dict[str, Any] = {"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(REQUEST.body), **environ}
            statuses: list[str] = []
            with self.assertLogs("codeqr_webhooks", "ERROR") as logs:
                list(app(given, lambda status, headers: statuses.append(status)))  # type: ignore[arg-type,func-returns-value]
            self.assertEqual(statuses, ["500 Internal Server Error"])
            self.assertNotIn(SECRET, "".join(logs.output))

    def test_refuses_a_configuration_mistake_at_once(self) -> None:
        for wrong in ({"secret": ""}, {"secret": []}, {"secret": SECRET, "max_bytes": 0}):
            options: Any = wrong
            with self.assertRaises(ValueError):
                WebhookApp(on_event=print, on_invalid=print, **options)

    def test_keeps_to_wsgi(self) -> None:
        app = validator(WebhookApp(on_event=self.events.append, on_invalid=self.errors.append, secret=SECRET))
        for method, expected in (("GET", "405 Method Not Allowed"), ("POST", "200 OK")):
            given: dict[str, Any] = {"REQUEST_METHOD": method, "CONTENT_LENGTH": str(len(REQUEST.body)), "QUERY_STRING": "", **SIGNATURE}
            setup_testing_defaults(given)
            given["wsgi.input"] = io.BytesIO(REQUEST.body)
            statuses: list[str] = []

            def start(status: str, headers: Any, error: Any = None, /, seen: list[str] = statuses) -> Any:
                seen.append(status)
                return lambda text: None

            answer: Any = app(given, start)
            list(answer)
            answer.close()
            self.assertEqual(statuses, [expected])


if __name__ == "__main__":
    unittest.main()
