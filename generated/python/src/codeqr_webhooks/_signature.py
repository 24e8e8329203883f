"""CodeQR's signature of webhook bodies."""

import hmac
import re
from typing import Final

SIGNATURE_HEADER: Final = "CodeQR-Signature"
"""The header that bears the signature of a body."""

_is_signature = re.compile("[0-9A-Fa-f]{64}").fullmatch


def sign(body: bytes, secret: str) -> str:
    """Return the signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.

    Raises `ValueError` when the secret is missing or empty.
    """
    _require(secret)
    return hmac.digest(secret.encode(), body, "sha256").hex()


def verify(body: bytes, signature: str | None, *secrets: str) -> bool:
    """Tell whether one of the secrets signed these bytes. A missing or malformed signature is false, never an error.

    The body must be exactly as received. Give several secrets while one is being rotated.

    Raises `ValueError` when no secret, or an empty one, is given: a mistake of configuration, not a bad request.
    """
    _require(*secrets)
    if signature is None or not _is_signature(signature):
        return False
    given = signature.lower()
    return any(hmac.compare_digest(sign(body, secret), given) for secret in secrets)


def _require(*secrets: str) -> None:
    if not secrets or not all(secrets):
        raise ValueError("the webhook's signing secret is missing or empty: give the whole secret, whsec_ prefix included")
