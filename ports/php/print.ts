import { ConvenienceRenderer, phpOptions, PhpRenderer, PhpTargetLanguage } from "quicktype-core";
import { acronymOption, AcronymStyleOptions } from "quicktype-core/dist/support/Acronyms.js";
import type { PortEvent, PortModel, PortProperty, PortShape, PortType } from "../../scripts/ports/port-model.js";
import type { PortFile, PortLanguage } from "../../scripts/ports/render-port.js";
import { argument } from "./argument.js";
import { deliveredForms } from "./delivered-forms.js";
import { arrayText, docComment, quoted } from "./php-text.js";
import { usage } from "./usage.js";

/** quicktype's renderer finishes a file without writing it. */
class Renderer extends PhpRenderer {
  protected override finishFile(...path: [string?]): void {
    (ConvenienceRenderer.prototype as unknown as { finishFile(...path: [string?]): void }).finishFile.apply(this, path);
  }
}

/** Acronyms as words, in PHP: `clickId`, `refererUrl`. */
const options = { ...phpOptions, acronymStyle: acronymOption(AcronymStyleOptions.Camel) };

/** PHP: a class for each shape, which reads and serializes itself, and the code that depends on the list of events. */
export const php: PortLanguage = { Language: PhpTargetLanguage, Renderer, options, print, usage };

/** The properties that the base class of events has. */
const envelope = new Set(["id", "event", "createdAt"]);

function print(model: PortModel): PortFile[] {
  return [
    ...model.shapes.map((shape) => ({ path: `src/${shape.typeName}.php`, text: file(shapeClass(shape)) })),
    ...model.events.map((event) => ({ path: `src/${event.typeName}.php`, text: file(eventClass(event)) })),
    { path: "src/Catalogue.php", text: file(catalogue(model.events)) },
    { path: "src/Internal/DeliveredForms.php", text: file(deliveredForms(model.events), "\\Internal") },
  ];
}

const imports = {
  classes: {
    "CodeQR\\Webhooks\\Internal\\Fault": /\bFault\b/,
    "CodeQR\\Webhooks\\Internal\\Item": /\bItem::/,
    "CodeQR\\Webhooks\\Internal\\Json": /\bJson::/,
    "CodeQR\\Webhooks\\Internal\\Value": /\bValue::/,
    DateTimeImmutable: /\bDateTimeImmutable\b/,
    JsonSerializable: /\bJsonSerializable\b/,
    stdClass: /\bstdClass\b/,
  },
  functions: ["array_diff_key", "array_key_exists", "array_keys", "is_bool", "is_finite", "is_float", "is_int", "is_string"],
};

/** A file with a class, and imports for what the class uses. */
function file(text: string, namespace = ""): string {
  const classes = Object.entries(imports.classes).flatMap(([name, used]) => (used.test(text) ? [`use ${name};\n`] : []));
  const functions = imports.functions.flatMap((name) => (text.includes(`${name}(`) ? [`use function ${name};\n`] : []));
  const blocks = [classes, functions].filter((block) => block.length > 0).map((block) => `${block.join("")}\n`);
  return `<?php

// Code generated from schemas/ by npm run generate. DO NOT EDIT.

declare(strict_types=1);

namespace CodeQR\\Webhooks${namespace};

${blocks.join("")}${text}`;
}

function shapeClass(shape: PortShape): string {
  const { typeName, description } = shape;
  const properties = inOrder(shape.properties);
  const nulls = mayBeAbsentOrNull(properties);
  return `${docComment(description, 0)}final class ${typeName} implements JsonSerializable
{
${knownValues(shape)}${names(shape)}
    public function __construct(
${properties.map(parameter).join("")}${nulls ? nullsParameter : ""}        /**
         * What the catalogue does not know, as json_decode() gives it.
         *
         * @var array<string, mixed>
         */
        public readonly array $extra = [],
    ) {
    }

    /**
     * Reads a decoded object; the path is its place in the body.
     *
     * @internal
     * @throws Fault
     */
    public static function fromJson(mixed $json, string $path): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json, $path);
        return new self(
${properties.map((property) => argument(property, "$path")).join("")}${nulls ? "            array_keys($o, null, true),\n" : ""}            array_diff_key($o, self::NAMES),
        );
    }

${serializer(properties)}}
`;
}

function eventClass(event: PortEvent): string {
  const { typeName, description } = event;
  const properties = inOrder(event.properties);
  const own = properties.filter(({ jsonName }) => !envelope.has(jsonName));
  const nulls = mayBeAbsentOrNull(own);
  const read = (jsonName: string) => properties.filter((property) => property.jsonName === jsonName).map((property) => argument(property));
  return `${docComment(description, 0)}final class ${typeName} extends WebhookEvent
{
    /** The event's name. */
    public const NAME = ${quoted(event.event)};

${knownValues(event)}${names(event)}
    /**
     * @param array<string, mixed> $extra
     */
    public function __construct(
        string $id,
        DateTimeImmutable $createdAt,
${own.map(parameter).join("")}${nulls ? nullsParameter : ""}        array $extra = [],
        string $raw = '',
    ) {
        parent::__construct($id, self::NAME, $createdAt, $extra, $raw);
    }

    /** @internal */
    public static function fromJson(mixed $json, string $raw): self
    {
        $o = $json instanceof stdClass ? (array) $json : throw Fault::type('an object', $json);
        return new self(
${[...read("id"), ...read("createdAt"), ...own.map((property) => argument(property))].join("")}${nulls ? "            array_keys($o, null, true),\n" : ""}            array_diff_key($o, self::NAMES),
            $raw,
        );
    }

${serializer(properties)}}
`;
}

/** Parameters without a default come before those with one. */
function inOrder(properties: readonly PortProperty[]): PortProperty[] {
  return [...properties.filter(({ required }) => required), ...properties.filter(({ required }) => !required)];
}

function mayBeAbsentOrNull(properties: readonly PortProperty[]): boolean {
  return properties.some(({ required, nullable }) => !required && nullable);
}

const nullsParameter = `        /**
         * JSON names of the properties that are null: an optional property that is null but not listed here is absent.
         *
         * @var list<string>
         */
        public readonly array $nulls = [],
`;

function parameter(property: PortProperty): string {
  const { name, description, required, nullable, type } = property;
  const mayBeNull = nullable || !required;
  const hint = mayBeNull && type.kind !== "any" ? `?${nativeType(type)}` : nativeType(type);
  const tags = type.kind === "array" ? [`@var ${docType(type)}${mayBeNull ? "|null" : ""}`] : [];
  return `${docComment(description, 2, tags)}        public readonly ${hint} $${name}${required ? "" : " = null"},\n`;
}

function nativeType(type: PortType): string {
  switch (type.kind) {
    case "date-time":
      return "DateTimeImmutable";
    case "integer":
      return "int";
    case "number":
      return "float";
    case "boolean":
      return "bool";
    case "map":
      return "stdClass";
    case "any":
      return "mixed";
    case "object":
      return type.typeName;
    default:
      return type.kind;
  }
}

function docType(type: PortType): string {
  return type.kind === "array" ? `list<${docType(type.items)}>` : nativeType(type);
}

/** Constants for the known values of each property that has an open set of values. */
function knownValues({ properties }: PortShape): string {
  const upper = (words: string) =>
    words
      .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
      .replace(/[^A-Za-z0-9]+/g, "_")
      .toUpperCase();
  return properties
    .flatMap(({ name, knownValues }) => {
      if (knownValues === undefined) return [];
      const constants = knownValues.map((value) => `    public const ${upper(name)}_${upper(value)} = ${quoted(value)};\n`);
      return `${docComment(`Known values of \`${name}\`. There may be others.`, 1)}${constants.join("")}\n`;
    })
    .join("");
}

/** The names of all properties, as the keys of an array. */
function names({ properties }: PortShape): string {
  const flags = properties.map(({ jsonName }) => [jsonName, "true"] as const);
  return `    private const NAMES = ${arrayText(flags, 1, "private const NAMES = ")};\n`;
}

function serializer(properties: readonly PortProperty[]): string {
  const entries = (required: boolean) =>
    properties
      .filter((property) => property.required === required)
      .map((property) => `            ${quoted(property.jsonName)} => ${written(property)},\n`)
      .join("");
  const required = entries(true);
  const optional = entries(false);
  const lists = optional === "" ? `[\n${required}        ]` : `[\n${required}        ], [\n${optional}        ]`;
  return `    /** The JSON of the documented form, unknown properties included. */
    public function jsonSerialize(): stdClass
    {
        return Json::object($this->extra, ${lists.replace("[\n        ]", "[]")}${mayBeAbsentOrNull(properties) ? ", $this->nulls" : ""});
    }
`;
}

function written({ name, type, required, nullable }: PortProperty): string {
  if (type.kind === "date-time") return `Json::dateTime($this->${name})`;
  if (type.kind !== "array" || type.items.kind !== "date-time") return `$this->${name}`;
  const list = `array_map(Json::dateTime(...), $this->${name})`;
  return required && !nullable ? list : `$this->${name} === null ? null : ${list}`;
}

function catalogue(events: readonly PortEvent[]): string {
  return `/**
 * The events that this package knows.
 */
final class Catalogue
{
    /**
     * The class of each event, by its name.
     *
     * @var array<string, class-string<WebhookEvent>>
     */
    public const EVENTS = [
${events.map(({ event, typeName }) => `        ${quoted(event)} => ${typeName}::class,\n`).join("")}    ];
}
`;
}
