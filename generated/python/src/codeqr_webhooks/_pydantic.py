"""Events as pydantic, and FastAPI with it, want them. pydantic itself is imported only when it asks."""

from __future__ import annotations

import json
from dataclasses import MISSING
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, ClassVar

from ._kinds import is_array, is_object

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class PydanticEvent:
    """What makes an event's class a type of fields and request bodies: decoded JSON is checked as `parse` checks a body.

    A signature is not checked, and `raw` is empty: pydantic has no bytes.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from pydantic_core import core_schema

        def webhook(value: Any) -> Any:
            return _event_of(cls, value)

        return core_schema.no_info_plain_validator_function(
            webhook,
            ref=f"{cls.__module__}.{cls.__qualname__}:{id(cls)}",
            serialization=core_schema.plain_serializer_function_ser_schema(lambda event: event.to_dict()),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return _inlined(_schemas()[cls.__name__])


def _event_of(kind: type[PydanticEvent], value: Any) -> Any:
    """Return decoded JSON as an event of this type."""
    from pydantic_core import PydanticCustomError

    from ._events import DECODERS
    from ._parse import parse

    if isinstance(value, kind):
        return value
    if not is_object(value):
        raise PydanticCustomError("webhook_event", "must be an object")
    # The name first: a union of all events asks each of them.
    name = value.get("event")
    constant = name if isinstance(name, str) and name in DECODERS else MISSING
    if kind.__dataclass_fields__["event"].default != constant:
        raise PydanticCustomError("webhook_event", "is another event")
    try:
        event = parse(json.dumps(value))
    except (TypeError, ValueError) as error:
        # By its message alone: the error has the whole body.
        raise PydanticCustomError("webhook_event", "{fault}", {"fault": str(error)}) from None
    event.raw = b""
    return event


def _inlined(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with those that it refers to in their place, so that it can stand in any document."""
    result = {key: _inlined_value(value) for key, value in schema.items() if key != "$ref"}
    return {**_inlined(_schemas()[schema["$ref"]]), **result} if "$ref" in schema else result


def _inlined_value(value: Any) -> Any:
    if is_array(value):
        return [_inlined_value(item) for item in value]
    return _inlined(value) if is_object(value) else value


@cache
def _schemas() -> dict[str, Any]:
    """Return the JSON Schema of each type by its name."""
    schemas: dict[str, Any] = json.loads(files("codeqr_webhooks").joinpath("schemas.json").read_bytes())
    return schemas
