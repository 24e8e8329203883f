"""From the form in which CodeQR delivers to the documented one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ._kinds import is_array, is_object


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
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    values: Mapping[str, tuple[tuple[Any, Any], ...]] = field(default_factory=dict[str, tuple[tuple[Any, Any], ...]])
    properties: Mapping[str, DeliveredForm] = field(default_factory=dict[str, "DeliveredForm"])
    items: DeliveredForm | None = None


def canonicalize_object(value: dict[str, Any], form: DeliveredForm) -> dict[str, Any]:
    """Turn a delivered object into its documented form. The object is our own and is changed.

    What the documented form has no place for stays as an extra property; where both spellings arrive, the documented one wins and
    the other stays.
    """
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
            value[name] = _canonicalize(value[name], inner)
    return value


def _canonicalize(value: Any, form: DeliveredForm) -> Any:
    if is_array(value) and form.items is not None:
        return [_canonicalize(item, form.items) for item in value]
    return canonicalize_object(value, form) if is_object(value) else value


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
    if not is_object(inner) or len(wrapper.required & inner.keys()) <= len(wrapper.required & outer.keys()):
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
