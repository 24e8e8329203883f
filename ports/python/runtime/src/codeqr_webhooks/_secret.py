"""Signing secrets that are a configuration mistake."""


def check(*secrets: object) -> None:
    """Raise `ValueError` when there is no secret, or one of them is a configuration mistake: the first says which.

    Raises `TypeError` for one that is not a `str`.
    """
    for secret in secrets or ("",):
        if not isinstance(secret, str | None):
            raise TypeError(f"a signing secret must be a str, not {type(secret).__name__}: give several as several arguments")
        fault = _fault(secret)
        if fault is not None:
            raise ValueError(f"the webhook's signing secret {fault}")


def _fault(secret: str | None) -> str | None:
    if not secret:
        return "is missing or empty: give the whole secret, whsec_ prefix included"
    if secret != secret.strip():
        return "begins or ends with white space: remove it, for instance the line end of a secret file"
    if secret in ("undefined", "null"):
        return f'is the text "{secret}": the variable that should hold it was not set'
    if secret == "whsec_":
        return "is only its prefix, whsec_: give the whole secret"
    return None
