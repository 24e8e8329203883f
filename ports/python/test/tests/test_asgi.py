"""The ASGI application, as servers call it."""

import asyncio
import unittest
from collections.abc import MutableMapping
from typing import Any

from codeqr_webhooks import Event, InvalidWebhookError, LinkClickedEvent, Received
from codeqr_webhooks.asgi import WebhookApp, receive_request
from codeqr_webhooks.testing import sample, signed_request

SECRET = "whsec_0123456789abcdef0123456789abcdef"
REQUEST = signed_request(sample(LinkClickedEvent), SECRET)
SIGNATURE = (b"codeqr-signature", REQUEST.signature.encode())


class Client:
    """A request in pieces; None is a client that stops sending. What is answered."""

    def __init__(self, *pieces: bytes | None) -> None:
        """Begin a request."""
        self.pieces = list(pieces)
        self.sent: list[MutableMapping[str, Any]] = []

    async def receive(self) -> MutableMapping[str, Any]:
        """Give the next piece."""
        if not self.pieces:
            return {"type": "http.disconnect"}
        piece = self.pieces.pop(0)
        if piece is None:
            await asyncio.sleep(60)
        return {"type": "http.request", "body": piece, "more_body": bool(self.pieces)}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        """Keep a message of the answer."""
        self.sent.append(message)


def scope(*headers: tuple[bytes, bytes], method: str = "POST") -> dict[str, Any]:
    """Make the scope of a request."""
    return {"type": "http", "method": method, "headers": list(headers)}


class Asgi(unittest.TestCase):
    """Statuses, and what is read."""

    def setUp(self) -> None:
        """Begin with nothing seen."""
        self.events: list[Event] = []
        self.errors: list[InvalidWebhookError] = []

    async def on_event(self, event: Event) -> None:
        """Keep an event."""
        self.events.append(event)

    async def on_invalid(self, error: InvalidWebhookError) -> None:
        """Keep an error."""
        self.errors.append(error)

    def status(self, client: Client, given: dict[str, Any], **options: Any) -> int:
        """Call the application."""
        arguments: dict[str, Any] = {"on_event": self.on_event, "on_invalid": self.on_invalid, "secret": SECRET, "timeout": 0.05, **options}
        asyncio.run(WebhookApp(**arguments)(given, client.receive, client.send))
        self.assertEqual([message.get("more_body", False) for message in client.sent], [False, True, False])
        status: int = client.sent[0]["status"]
        return status

    def test_takes_a_body_in_pieces(self) -> None:
        self.assertEqual(self.status(Client(REQUEST.body[:10], REQUEST.body[10:], b""), scope(SIGNATURE)), 200)
        self.assertEqual(self.events, [sample(LinkClickedEvent)])

    def test_refuses(self) -> None:
        body = REQUEST.body
        rows: list[tuple[int, Client, dict[str, Any], dict[str, Any]]] = [
            (405, Client(b""), scope(method="GET"), {}),
            (401, Client(body), scope(), {"secret": self.fail}),
            (401, Client(body), scope((b"codeqr-signature", b"z")), {"secret": self.fail}),
            (401, Client(body), scope(SIGNATURE, SIGNATURE), {}),
            (401, Client(body + b" "), scope(SIGNATURE), {}),
            (413, Client(body), scope(SIGNATURE), {"max_bytes": 10}),
            (413, Client(body), scope(SIGNATURE, (b"content-length", b"9" * 10)), {}),
            (401, Client(body, None), scope(SIGNATURE), {}),
            (500, Client(body), scope(SIGNATURE), {"secret": lambda: ""}),
        ]
        for status, client, given, options in rows:
            with self.subTest(status=status, given=given):
                if status == 500:
                    with self.assertLogs("codeqr_webhooks", "ERROR"):
                        self.assertEqual(self.status(client, given, **options), status)
                else:
                    self.assertEqual(self.status(client, given, **options), status)
        self.assertEqual(self.events, [])

    def test_accepts_what_is_invalid(self) -> None:
        request = signed_request(b"[]", SECRET)
        self.assertEqual(self.status(Client(request.body), scope((b"codeqr-signature", request.signature.encode()))), 202)
        self.assertEqual([str(error) for error in self.errors], ["webhook: body must be an object, got array"])

    def test_reads_and_skips_no_more_than_is_allowed(self) -> None:
        client = Client(*[b" " * 1000] * 100)
        self.assertEqual(self.status(client, scope(SIGNATURE), max_bytes=10_000), 413)
        self.assertGreater(len(client.pieces), 75)

    def test_refuses_other_protocols(self) -> None:
        app = WebhookApp(on_event=self.on_event, on_invalid=self.on_invalid, secret=SECRET)
        client = Client()
        with self.assertRaises(ValueError):
            asyncio.run(app({"type": "lifespan"}, client.receive, client.send))

    def test_reads_a_request_of_a_framework(self) -> None:
        def received(client: Client, *headers: tuple[bytes, bytes]) -> Received:
            return asyncio.run(receive_request(scope(*headers), client.receive, SECRET, timeout=0.05))

        self.assertEqual(received(Client(REQUEST.body), SIGNATURE).event, sample(LinkClickedEvent))
        self.assertEqual(getattr(received(Client(b"{", None), SIGNATURE), "reason", None), "incomplete")
        self.assertEqual(received(Client(b"{", None)).status, 401)


if __name__ == "__main__":
    unittest.main()
