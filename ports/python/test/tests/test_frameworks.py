"""The README's recipes, as they stand, in the frameworks. Skipped where the frameworks are not installed."""

import http.client
import importlib
import json
import os
import re
import socket
import sys
import tempfile
import threading
import time
import unittest
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from codeqr_webhooks import MAX_BYTES, Event, LinkClickedEvent, SaleCreatedEvent
from codeqr_webhooks.testing import sample, signed_request, unknown_event

try:
    import django  # type: ignore[import-untyped]
    import fastapi
    import flask  # noqa: F401
    import pydantic
    import uvicorn
except ImportError as missing:
    raise unittest.SkipTest(f"{missing.name} is not installed") from None

SECRETS = ("whsec_new0123456789abcdef0123456789abcdef", "whsec_0123456789abcdef0123456789abcdef")
README = Path(__file__).parents[4] / "generated/python/README.md"

Send = Callable[[str, bytes, dict[str, str]], int]
"""Sends a request with a method, a body and headers, and returns the status."""


def recipe(name: str, mark: str) -> ModuleType:
    """Import the README's block that has a mark as a module, beside the receiver."""
    blocks = re.findall(r"^```python\n(.*?)^```$", README.read_text(), re.DOTALL | re.MULTILINE)
    folder = tempfile.mkdtemp()
    Path(folder, "receiver.py").write_text(blocks[0])
    Path(folder, f"{name}.py").write_text(next(block for block in blocks if mark in block))
    os.environ["CODEQR_WEBHOOK_SECRET"] = ",".join(SECRETS)
    sys.path.insert(0, folder)
    return importlib.import_module(name)


@contextmanager
def served(app: Any) -> Iterator[Send]:
    """Serve an ASGI application over HTTP."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)

        def send(method: str, body: bytes, headers: dict[str, str]) -> int:
            host, port = listener.getsockname()
            pieces = [body[start : start + 65_521] for start in range(0, len(body), 65_521)]
            chunked = "Transfer-Encoding" in headers
            with closing(http.client.HTTPConnection(host, port, timeout=30)) as connection:
                connection.request(method, "/webhooks", pieces if chunked else body, headers, encode_chunked=chunked)
                return connection.getresponse().status

        try:
            yield send
        finally:
            server.should_exit = True
            thread.join()


class Frameworks(unittest.TestCase):
    """Each answers alike."""

    def check(self, send: Send) -> None:
        """Send the requests that all must answer in one way."""
        request = signed_request(sample(LinkClickedEvent), SECRETS[0])
        invalid = request.body.replace(b'"clicks": 11', b'"clicks": "11"')
        accepted = [
            (200, "79ys3WA has 11 clicks", request),
            (200, "sold for 4500 usd", signed_request(sample(SaleCreatedEvent), SECRETS[1])),
            (202, "nothing to do for link.shared", signed_request(unknown_event("link.shared"), SECRETS[0])),
            (202, "/data/link/clicks must be an integer", signed_request(invalid, SECRETS[1])),
        ]
        for status, line, sent in accepted:
            with self.subTest(line), self.assertLogs("webhooks", "INFO") as logs:
                self.assertEqual(send("POST", sent.body, sent.headers), status)
            self.assertIn(line, logs.output[0])
        for signature in ({}, {"CodeQR-Signature": "0" * 64}, {"CodeQR-Signature": "sha256=0"}):
            with self.subTest(signature), self.assertNoLogs("webhooks"):
                self.assertEqual(send("POST", request.body, signature), 401)
        self.assertEqual(send("GET", b"", {}), 405)
        large = signed_request(b" " * (MAX_BYTES + 1), SECRETS[0])
        self.assertEqual(send("POST", large.body, large.headers), 413)
        largest = signed_request(request.body + b" " * (MAX_BYTES - len(request.body)), SECRETS[0])
        self.assertEqual(send("POST", largest.body, largest.headers), 200)

    def check_chunks(self, send: Send) -> None:
        """Send the same in chunks."""
        request = signed_request(sample(LinkClickedEvent), SECRETS[0])
        large = signed_request(b" " * (MAX_BYTES * 5 // 4), SECRETS[0])
        for status, sent in ((200, request), (413, large)):
            self.assertEqual(send("POST", sent.body, {**sent.headers, "Transfer-Encoding": "chunked"}), status)

    def test_asgi(self) -> None:
        with served(recipe("asgi_recipe", "asgi import WebhookApp").app) as send:
            self.check(send)
            self.check_chunks(send)

    def test_fastapi(self) -> None:
        app = recipe("fastapi_recipe", "import Depends, FastAPI").app
        with served(app) as send:
            self.check(send)
            self.check_chunks(send)
        self.assertIn("LinkClickedEvent", app.openapi()["components"]["schemas"])
        self.assertIn("link.clicked", app.openapi()["webhooks"])

    def test_flask(self) -> None:
        client = recipe("flask_recipe", "import Flask").app.test_client()
        self.check(lambda method, body, headers: int(client.open("/webhooks", method=method, data=body, headers=headers).status_code))

    def test_django(self) -> None:
        from django.conf import settings  # type: ignore[import-untyped]
        from django.test import Client  # type: ignore[import-untyped]
        from django.urls import path  # type: ignore[import-untyped]

        middleware = ["django.middleware.csrf.CsrfViewMiddleware"]
        settings.configure(SECRET_KEY="x", ALLOWED_HOSTS=["testserver"], ROOT_URLCONF="django_urls", MIDDLEWARE=middleware)
        django.setup()
        urls: Any = ModuleType("django_urls")
        urls.urlpatterns = [path("webhooks", recipe("django_recipe", "import HttpRequest").webhooks)]
        sys.modules["django_urls"] = urls
        client = Client(enforce_csrf_checks=True)
        self.check(lambda method, body, headers: int(client.generic(method, "/webhooks", body, headers=headers).status_code))


class Pydantic(unittest.TestCase):
    """Events as types of pydantic and FastAPI."""

    def test_an_event_is_a_field_of_a_model(self) -> None:
        adapter = pydantic.TypeAdapter[Any](Event)
        for event in (sample(LinkClickedEvent), sample(SaleCreatedEvent), unknown_event("link.shared")):
            self.assertEqual(adapter.validate_json(event.to_json()), event)
            self.assertEqual(adapter.validate_python(event), event)
            self.assertEqual(json.loads(adapter.dump_json(event)), event.to_dict())
        for wrong in ("{}", "[]", '{"event": []}', '{"event": "link.clicked"}'):
            with self.assertRaises(pydantic.ValidationError):
                adapter.validate_json(wrong)

    def test_an_event_is_a_request_body_and_stands_in_the_openapi_page(self) -> None:
        app = fastapi.FastAPI()

        @app.post("/webhooks")
        def clicks(event: LinkClickedEvent) -> int:
            return event.data.link.clicks

        headers = {"Content-Type": "application/json"}
        with served(app) as send:
            body = sample(LinkClickedEvent).to_json().encode()
            self.assertEqual(send("POST", body, headers), 200)
            self.assertEqual(send("POST", body.replace(b": 11", b': "11"'), headers), 422)
            self.assertEqual(send("POST", sample(SaleCreatedEvent).to_json().encode(), headers), 422)
        schema = app.openapi()["components"]["schemas"]["LinkClickedEvent"]
        self.assertEqual(schema["required"], ["id", "event", "createdAt", "data"])
        self.assertEqual(schema["properties"]["data"]["properties"]["link"]["properties"]["clicks"]["type"], "integer")
        self.assertNotIn("$ref", json.dumps(schema))


if __name__ == "__main__":
    unittest.main()
