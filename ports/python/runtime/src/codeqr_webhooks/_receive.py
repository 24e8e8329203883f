"""From a request to its outcome."""

from . import _secret
from ._body import MAX_BYTES, Body, bytes_of, check_size
from ._errors import InvalidWebhookError
from ._parse import parse
from ._received import Invalid, Known, Received, TooLarge, Unknown, Unverified
from ._signature import digits_of, is_signed
from ._unknown_event import UnknownEvent


def receive(body: Body, signature: str | bytes | None, *secrets: str, max_bytes: int = MAX_BYTES) -> Received:
    """Find out what a request is: verify the signature first, and only then parse the body.

    The body must be exactly as received. The signature is the value of the header `CodeQR-Signature`, None if there is none. Give
    several secrets while one is being rotated.

    Raises `ValueError` when a secret or the size is a configuration mistake, as `verify` does: it must not pass for a bad request.
    """
    _secret.check(*secrets)
    check_size(max_bytes)
    if refusal := unsigned(signature):
        return refusal
    raw = bytes_of(body)
    if len(raw) > max_bytes:
        return TooLarge(max_bytes)
    if not is_signed(raw, digits_of(signature) or "", secrets):
        return Unverified("mismatch")
    try:
        event = parse(raw)
    except InvalidWebhookError as error:
        return Invalid(error)
    return Unknown(event) if isinstance(event, UnknownEvent) else Known(event)


def unsigned(signature: str | bytes | None) -> Unverified | None:
    """Return why a header cannot be a signature, whatever the body is."""
    if signature is None:
        return Unverified("missing")
    return Unverified("malformed") if digits_of(signature) is None else None
