import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { docTypeTable, native, typeTable } from "./syntax.js";

/** The properties that the base class of events holds. Its constructor takes all of them, but the class of an event knows its name. */
const envelope = ["id", "event", "createdAt"];

/** The constructor of an object. */
export function addConstructor(file: SourceFile, shape: PortShape): void {
  file.line("public function __construct(");
  file.indented(() => {
    addParameters(file, shape);
    file
      .doc(
        'What the catalogue does not know, as json_decode() gives it. A name such as "0" is an int here.',
        "@var array<array-key, mixed>",
      )
      .line("public readonly array $extra = [],");
  });
  file.line(") {", "}");
}

/** The constructor of an event, which hands the envelope on to its base class. */
export function addEventConstructor(file: SourceFile, event: PortShape): void {
  file.doc("", "@param array<array-key, mixed> $extra").line("public function __construct(");
  file.indented(() => {
    file.line("string $id,", `${file.use(native("DateTimeImmutable"))} $createdAt,`);
    addParameters(file, event);
    file.line("array $extra = [],", "string $raw = '',");
  });
  file.block(") {", () => file.line("parent::__construct($id, self::NAME, $createdAt, $extra, $raw);"), "}");
}

/** The properties that a constructor has parameters for, in the order of the schema. */
export function checkedProperties(shape: PortShape): readonly PortProperty[] {
  return shape.properties.filter(({ constant }) => constant === undefined);
}

/** Whether a class has to hold which of its properties are null, because others are absent. */
export function hasNulls({ properties }: PortShape): boolean {
  return properties.some(({ required, nullable }) => !required && nullable);
}

/** The properties that a class holds itself. Those with a default come last, as PHP wants it. */
function ownProperties(shape: PortShape): readonly PortProperty[] {
  const own = "event" in shape ? shape.properties.filter(({ jsonName }) => !envelope.includes(jsonName)) : shape.properties;
  return [...own.filter(({ required }) => required), ...own.filter(({ required }) => !required)];
}

/** The parameters that are properties at the same time. */
function addParameters(file: SourceFile, shape: PortShape): void {
  for (const property of ownProperties(shape)) addParameter(file, property);
  if (!hasNulls(shape)) return;
  file
    .doc(
      "JSON names of the properties that are null: an optional property that is null but not listed here is absent.",
      "@var list<string>",
    )
    .line("public readonly array $nulls = [],");
}

function addParameter(file: SourceFile, { name, description, required, nullable, type }: PortProperty): void {
  const mayBeNull = nullable || !required;
  const tags = type.kind === "array" ? [`@var ${typeText(type, docTypeTable, file.use)}${mayBeNull ? "|null" : ""}`] : [];
  const hint = `${mayBeNull && type.kind !== "any" ? "?" : ""}${typeText(type, typeTable, file.use)}`;
  file.doc(description, ...tags).line(`public readonly ${hint} $${name}${required ? "" : " = null"},`);
}
