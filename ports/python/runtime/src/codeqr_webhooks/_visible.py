"""Texts that are safe to show on one line of a log or a terminal."""

from unicodedata import category

_HIDDEN = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Controls, formats (bidi marks among them), separators of lines and paragraphs."""

_SHOWN = 60
"""How many characters of a name are shown."""


def visible(text: str) -> str:
    r"""Write each character that does not print as `\uXXXX`, for each of its UTF-16 units."""
    if text.isprintable():
        return text
    return "".join(_escaped(character) if category(character) in _HIDDEN else character for character in text)


def cut(text: str, length: int) -> tuple[str, str]:
    """Return the first characters of a text, and an ellipsis where there are more."""
    return (text, "") if len(text) <= length else (text[:length], "…")


def describe(event_name: str, event_id: str) -> str:
    """Write an event on one short line."""
    return visible(f"{shortened(event_name)} {shortened(event_id)}")


def shortened(name: str) -> str:
    """Write as much of a name as is shown: who sends a body chooses it."""
    return "".join(cut(name, _SHOWN))


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be").hex()
    return "".join(f"\\u{units[index : index + 4]}" for index in range(0, len(units), 4))
