import { pythonOptions, PythonRenderer, PythonTargetLanguage } from "quicktype-core";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { decoderOf, functionOf } from "./decoders.js";
import { deliveredForms } from "./delivered.js";
import { docstring, importOf, string, upperSnake } from "./text.js";
import { usage } from "./usage.js";

const folder = "src/codeqr_webhooks";

/** Python: dataclasses, a decoder and an encoder for each, and the code that depends on the list of events. */
export const python: PortLanguage = { Language: PythonTargetLanguage, Renderer: PythonRenderer, options: pythonOptions, print, usage };

function print(model: PortModel): PortFile[] {
  const shapes = [...model.shapes, ...model.events];
  return [
    file("__init__.py", "Typed events of CodeQR's webhooks.", exportsOf(model)),
    file("models.py", "The events in the catalogue, and the objects they hold.", models(model)),
    file("known_values.py", "The known values of properties that have an open set of values.", knownValues(shapes)),
    file("_decoders.py", "Decoders, which also validate: each raises the first fault that it finds.", decoders(model)),
    file("_events.py", "The events in the catalogue by name.", eventTable(model.events)),
    file("_delivered.py", "How the form in which CodeQR delivers differs from the documented one.", deliveredForms(model.events)),
  ];
}

function file(name: string, description: string, body: string): PortFile {
  const banner = "# Generated from schemas/ by npm run generate. Do not edit.";
  return { path: `${folder}/${name}`, text: `"""${description}"""\n\n${banner}\n\n${body}` };
}

function exportsOf({ shapes, events }: PortModel): string {
  const modules: [module: string, names: string[]][] = [
    ["_errors", ["InvalidWebhookError", "Issue"]],
    ["_events", ["EVENT_NAMES", "Event", "KnownEvent"]],
    ["_parse", ["parse"]],
    ["_signature", ["SIGNATURE_HEADER", "sign", "verify"]],
    ["_unknown_event", ["UnknownEvent"]],
    ["_unset", ["UNSET", "Unset"]],
    ["models", [...shapes, ...events].map(({ typeName }) => typeName)],
  ];
  const all = sorted(modules.flatMap(([, names]) => names)).map((name) => `    "${name}",\n`);
  return `${modules.map(([module, names]) => importOf(module, sorted(names))).join("")}\n__all__ = [\n${all.join("")}]\n`;
}

/** Names in the order of import sorters: constants, classes, functions. */
function sorted(names: readonly string[]): string[] {
  const rank = (name: string) => (/^[A-Z_]+$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2);
  return [...names].sort((first, second) => rank(first) - rank(second) || (first < second ? -1 : 1));
}

function models({ shapes, events }: PortModel): string {
  return `from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from ._date_time import write_date_time
from ._json import encode_json
from ._unset import UNSET, Unset


${[...shapes.map((shape) => classOf(shape, "", "")), ...events.map(eventClass)].join("\n\n")}`;
}

function classOf({ typeName, description, properties }: PortShape, fields: string, methods: string): string {
  return `@dataclass(slots=True, kw_only=True)
class ${typeName}:
${docstring("    ", description)}
${properties.map(fieldOf).join("\n")}
    extra: dict[str, Any] = field(default_factory=dict)
    """Properties that the catalogue does not know."""
${fields}
    def to_dict(self) -> dict[str, Any]:
        """Return the documented form, unknown properties included, ready for JSON."""
${encoding(properties)}${methods}`;
}

function eventClass(event: PortEvent): string {
  const raw = `
    raw: bytes = field(default=b"", repr=False, compare=False)
    """The body exactly as it came."""
`;
  return classOf(
    event,
    raw,
    `
    def to_json(self) -> str:
        """Return the documented form, unknown properties included, as JSON."""
        return encode_json(self.to_dict())
`,
  );
}

function fieldOf(property: PortProperty): string {
  const initial = property.constant !== undefined ? ` = ${string(property.constant)}` : property.required ? "" : " = UNSET";
  return `    ${property.name}: ${fieldType(property)}${initial}\n${docstring("    ", property.description)}`;
}

function fieldType({ type, constant, required, nullable }: PortProperty): string {
  const name = constant === undefined ? typeName(type) : `Literal[${string(constant)}]`;
  return `${name}${required ? "" : " | Unset"}${nullable && type.kind !== "any" ? " | None" : ""}`;
}

function typeName(type: PortType): string {
  switch (type.kind) {
    case "string":
      return "str";
    case "date-time":
      return "datetime";
    case "integer":
      return "int";
    case "number":
      return "float";
    case "boolean":
      return "bool";
    case "map":
      return "dict[str, Any]";
    case "any":
      return "Any";
    case "object":
      return type.typeName;
    case "array":
      return `list[${typeName(type.items)}]`;
  }
}

/** What `to_dict` does: a known property wins over an extra one of its name. */
function encoding(properties: readonly PortProperty[]): string {
  const entry = (property: PortProperty) => `${string(property.jsonName)}: ${encoded(property)}`;
  const required = properties.filter((property) => property.required);
  const optional = properties.filter((property) => !property.required);
  const literal =
    required.length === 0
      ? "dict(self.extra)"
      : `{\n            **self.extra,\n${required.map((property) => `            ${entry(property)},\n`).join("")}        }`;
  if (optional.length === 0) return `        return ${literal}\n`;
  const additions = optional.map(
    (property) =>
      `        if self.${property.name} is not UNSET:\n            result[${string(property.jsonName)}] = ${encoded(property)}\n`,
  );
  return `        result: dict[str, Any] = ${literal}\n${additions.join("")}        return result\n`;
}

function encoded({ name, type, nullable }: PortProperty): string {
  const own = encodedValue(`self.${name}`, type);
  return own !== `self.${name}` && nullable ? `None if self.${name} is None else ${own}` : own;
}

function encodedValue(value: string, type: PortType): string {
  if (type.kind === "date-time") return `write_date_time(${value})`;
  if (type.kind === "object") return `${value}.to_dict()`;
  if (type.kind !== "array") return value;
  const item = encodedValue("item", type.items);
  return item === "item" ? value : `[${item} for item in ${value}]`;
}

/** A class of constants for each property that has known values. */
function knownValues(shapes: readonly PortShape[]): string {
  const classes = shapes.flatMap(({ typeName, properties }) =>
    properties.flatMap(({ name, knownValues }) => {
      if (knownValues === undefined) return [];
      const className = typeName + name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
      const constants = knownValues.map((value) => `    ${upperSnake(value)}: Final = ${string(value)}\n`);
      return [`\n\nclass ${className}:\n    """Known values of \`${typeName}.${name}\`. There may be others."""\n\n${constants.join("")}`];
    }),
  );
  return `from typing import Final\n${classes.join("")}`;
}

function decoders(model: PortModel): string {
  const text = [...model.shapes, ...model.events].map((shape) => `\n\n${decoderOf(shape, "event" in shape)}`).join("");
  const readers = new Set(text.match(/\bread_(?!date_time)\w+/g));
  return `from typing import Any

from . import models
from ._date_time import read_date_time
from ._fault import missing, wrong_type
${importOf("_readers", sorted([...readers]))}from ._unset import UNSET

# Objects are made without their constructors, which would set each property a second time. Each decoder sets them all.
new = object.__new__
${text}`;
}

function eventTable(events: readonly PortEvent[]): string {
  const names = events.map(({ typeName }) => typeName);
  const [first, ...others] = names;
  return `from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from . import _decoders
from ._unknown_event import UnknownEvent
${importOf("models", [...names].sort())}
KnownEvent: TypeAlias = (
    ${first}
${others.map((name) => `    | ${name}\n`).join("")})
"""An event of the catalogue."""

Event: TypeAlias = KnownEvent | UnknownEvent
"""A webhook body that could be understood."""

DECODERS: Final[Mapping[str, Callable[[Any, bytes], KnownEvent]]] = {
${events.map((event) => `    ${string(event.event)}: _decoders.${functionOf(event.typeName)},\n`).join("")}}
"""The decoders of the events of the catalogue."""

EVENT_NAMES: Final = tuple(DECODERS)
"""The names of all events in the catalogue."""
`;
}
