"""CodeQR's signature of webhook bodies."""

import hmac
import re
from typing import Final

from . import _secret
from ._body import Body, bytes_of

SIGNATURE_HEADER: Final = "CodeQR-Signature"
"""The header that bears the signature of a body."""

_is_signature = re.compile("[0-9A-Fa-f]{64}").fullmatch


def sign(body: Body, secret: str) -> str:
    """Return the signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.

    Raises `ValueError` when the secret is a configuration mistake, as `verify` does.
    """
    _secret.check(secret)
    return hmac.digest(secret.encode(), bytes_of(body), "sha256").hex()


def verify(body: Body, signature: str | bytes | None, *secrets: str) -> bool:
    """Tell whether one of the secrets signed these bytes. A missing or malformed signature is false, never an error.

    The body must be exactly as received: bytes, or the text they decode to. Give several secrets while one is being rotated.

    Raises `ValueError` when a secret is a configuration mistake, not a bad request: there is none, or one is empty, has white
    space at its beginning or end, is the text "undefined" or "null", or only the prefix whsec_.
    """
    _secret.check(*secrets)
    digits = digits_of(signature)
    return digits is not None and is_signed(bytes_of(body), digits, secrets)


def digits_of(signature: str | bytes | None) -> str | None:
    """Return the digits of a signature in lower case; None if it is missing or malformed.

    Raises `TypeError` for what is no header: a mistake of the program.
    """
    if signature is None:
        return None
    text = signature.decode("latin-1") if isinstance(signature, bytes) else signature
    try:
        return text.lower() if _is_signature(text) else None
    except TypeError:
        raise TypeError(f"the signature must be a str, bytes or None, not {type(signature).__name__}") from None


def is_signed(body: bytes, digits: str, secrets: tuple[str, ...]) -> bool:
    """Tell whether one of the secrets makes this signature."""
    return any(hmac.compare_digest(sign(body, secret), digits) for secret in secrets)
