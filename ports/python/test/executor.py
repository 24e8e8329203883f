"""Runs the conformance corpus through the port to Python: see ports/README.md."""

import json
import sys
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from statistics import median_high
from typing import Any, get_args

from codeqr_webhooks import InvalidWebhookError, KnownEvent, UnknownEvent, Unverified, parse, receive, sign, verify
from codeqr_webhooks.testing import sample, signed_request

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

EVENTS: dict[str, type[KnownEvent]] = {kind.__dataclass_fields__["event"].default: kind for kind in get_args(KnownEvent)}


def answer(request: dict[str, Any]) -> str:
    """Answer a line."""
    body = b64decode(request.get("body", ""))
    result: dict[str, Any] = {"id": request["id"]}
    try:
        match request["op"]:
            case "sign":
                result["signature"] = sign(body, *request["secrets"][:1] or [""])
            case "verify":
                result["verified"] = verify(body, request["signature"], *request["secrets"])
            case "receive":
                size = {"max_bytes": request["maxBytes"]} if "maxBytes" in request else {}
                received = receive(body, request["signature"], *request["secrets"], **size)
                result.update(outcome=received.outcome, status=received.status)
                if isinstance(received, Unverified):
                    result["reason"] = received.reason
            case "sample":
                signed = signed_request(sample(EVENTS[request["event"]]), request["secrets"][0])
                result.update(body=b64encode(signed.body).decode(), signature=signed.signature)
            case _:
                return parsed(result, body)
    except ValueError as error:
        result["error"] = str(error)
    return json.dumps(result)


def parsed(result: dict[str, Any], body: bytes) -> str:
    """Tell what a body is."""
    try:
        event = parse(body)
    except InvalidWebhookError as error:
        issues = [{"path": issue.path, "keyword": issue.keyword} for issue in error.issues]
        raw = b64encode(error.raw).decode()
        return json.dumps({**result, "outcome": "invalid", "event": error.event_name, "issues": issues, "message": str(error), "raw": raw})
    result["outcome"] = "unknown" if isinstance(event, UnknownEvent) else "known"
    result["event"] = event.event
    result["millis"] = (event.created_at - EPOCH) // timedelta(milliseconds=1)
    result["raw"] = b64encode(event.raw).decode()
    return f'{json.dumps(result)[:-1]}, "canonical": {event.to_json()}}}'


def bench(bodies: list[bytes]) -> None:
    """Print how long the corpus takes, in nanoseconds: bare decoding into a generic value, and parsing."""
    times: dict[Callable[[bytes], object], list[int]] = {json.loads: [], parse: []}
    for _ in range(200):
        for read, taken in times.items():
            start = time.perf_counter_ns()
            for body in bodies:
                read(body)
            taken.append(time.perf_counter_ns() - start)
    decode_time, parse_time = (median_high(taken) for taken in times.values())
    print(json.dumps({"bodies": len(bodies), "decode": decode_time, "parse": parse_time}))


def main() -> None:
    """Answer every line of stdin."""
    requests = [json.loads(line) for line in sys.stdin]
    if sys.argv[1:] == ["bench"]:
        bench([b64decode(request["body"]) for request in requests])
        return
    for request in requests:
        print(answer(request))


if __name__ == "__main__":
    main()
