"""CodeQR's signature of webhook bodies."""

import hmac
import re
from typing import Final

from . import _secret

SIGNATURE_HEADER: Final = "CodeQR-Signature"
"""The header that bears the signature of a body."""

_is_signature = re.compile("[0-9A-Fa-f]{64}").fullmatch


def sign(body: bytes, secret: str) -> str:
    """Return the signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.

    Raises `ValueError` when the secret is a configuration mistake, as `verify` does.
    """
    _secret.check(secret)
    return hmac.digest(secret.encode(), body, "sha256").hex()


def verify(body: bytes, signature: str | None, *secrets: str) -> bool:
    """Tell whether one of the secrets signed these bytes. A missing or malformed signature is false, never an error.

    The body must be exactly as received. Give several secrets while one is being rotated.

    Raises `ValueError` when a secret is a configuration mistake, not a bad request: there is none, or one is empty, has white
    space at its beginning or end, is the text "undefined" or "null", or only the prefix whsec_.
    """
    _secret.check(*secrets)
    if signature is None or not _is_signature(signature):
        return False
    given = signature.lower()
    return any(hmac.compare_digest(sign(body, secret), given) for secret in secrets)
