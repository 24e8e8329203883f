"""From the form in which CodeQR delivers to the documented one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapper:
    """An object around a value, as its property `name`."""

    name: str
    required: frozenset[str]
    properties: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredForm:
    """How the delivered form of a value may differ from its documented form."""

    wrapper: Wrapper | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, tuple[tuple[Any, Any], ...]] = field(default_factory=dict)
    properties: Mapping[str, DeliveredForm] = field(default_factory=dict)
    items: DeliveredForm | None = None


def canonicalize(value: Any, form: DeliveredForm) -> Any:
    """Turn a delivered value into its documented form. The value is our own and is changed.

    What the documented form has no place for stays as an extra property; where both spellings arrive, the documented one wins and
    the other stays.
    """
    if type(value) is list and form.items is not None:
        return [canonicalize(item, form.items) for item in value]
    if type(value) is not dict:
        return value
    if form.wrapper is not None:
        value = _unwrap(value, form.wrapper)
    for delivered, documented in form.names.items():
        if delivered in value and documented not in value:
            value[documented] = value.pop(delivered)
    for name, pairs in form.values.items():
        if name in value:
            value[name] = _documented(value[name], pairs)
    for name, inner in form.properties.items():
        if name in value:
            value[name] = canonicalize(value[name], inner)
    return value


def _documented(value: Any, pairs: tuple[tuple[Any, Any], ...]) -> Any:
    for delivered, documented in pairs:
        # 0 equals False in Python, but not in JSON.
        if value == delivered and (type(value) is bool) == (type(delivered) is bool):
            return documented
    return value


def _unwrap(outer: dict[str, Any], wrapper: Wrapper) -> dict[str, Any]:
    """Return the object that outer holds, with what else stands in outer as extra properties; or outer itself, when it has as many
    of the required properties.

    What could be mistaken for a property of the object stays inside of the property that held it.
    """
    inner = outer.get(wrapper.name)
    if type(inner) is not dict or len(wrapper.required & inner.keys()) <= len(wrapper.required & outer.keys()):
        return outer
    left = {wrapper.name: inner[wrapper.name]} if wrapper.name in inner else {}
    for name, value in outer.items():
        if name == wrapper.name:
            continue
        if name in inner or name in wrapper.properties:
            left[name] = value
        else:
            inner[name] = value
    if left:
        inner[wrapper.name] = left
    return inner
