import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import { typeText } from "../../scripts/ports/kit/type-text.js";
import type { PortEvent, PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { addEncoding } from "./encoders.js";
import { quoted, typeTable } from "./syntax.js";

/** The dataclass of an object. */
export function addObject(file: SourceFile, shape: PortShape): void {
  addClass(file, shape, "", () => {});
}

/** The dataclass of an event, which has its body, too. */
export function addEvent(file: SourceFile, event: PortEvent): void {
  addClass(
    file,
    event,
    `(${file.use({ from: "._pydantic", name: "PydanticEvent" })})`,
    () => file.line("", 'raw: bytes = field(default=b"", repr=False, compare=False)').doc("The body exactly as it came."),
    () => {
      const encode = file.use({ from: "._json", name: "encode_json" });
      const describe = file.use({ from: "._visible", name: "describe" });
      file.line("", "def to_json(self) -> str:").indented(() => {
        file.doc("Return the documented form, unknown properties included, as JSON.").line(`return ${encode}(self.to_dict())`);
      });
      file.line("", "def __str__(self) -> str:").indented(() => {
        file.doc("Return its name and id: something for a log.").line(`return ${describe}(self.event, self.id)`);
      });
    },
  );
}

function addClass(file: SourceFile, shape: PortShape, bases: string, addFields: () => void, addMethods = () => {}): void {
  const { use } = file;
  const any = use({ from: "typing", name: "Any" });
  file.line("", "", `@${use({ from: "dataclasses", name: "dataclass" })}(slots=True, kw_only=True)`, `class ${shape.typeName}${bases}:`);
  file.indented(() => {
    file.doc(shape.description).line("");
    for (const property of shape.properties)
      file
        .line(`${property.name}: ${fieldType(property, use)}${initialValue(property, use)}`)
        .doc(property.description)
        .line("");
    file
      .line(`extra: dict[str, ${any}] = ${use({ from: "dataclasses", name: "field" })}(default_factory=dict)`)
      .doc("Properties that the catalogue does not know.");
    addFields();
    file.line("", `def to_dict(self) -> dict[str, ${any}]:`).indented(() => {
      file.doc("Return the documented form, unknown properties included, ready for JSON.");
      addEncoding(file, shape.properties);
    });
    addMethods();
  });
}

function fieldType({ type, constant, required, nullable }: PortProperty, use: Use): string {
  const name = constant === undefined ? typeText(type, typeTable, use) : `${use({ from: "typing", name: "Literal" })}[${quoted(constant)}]`;
  const absent = required ? "" : ` | ${use({ from: "._unset", name: "Unset" })}`;
  return `${name}${absent}${nullable && type.kind !== "any" ? " | None" : ""}`;
}

function initialValue({ constant, required }: PortProperty, use: Use): string {
  if (constant !== undefined) return ` = ${quoted(constant)}`;
  return required ? "" : ` = ${use({ from: "._unset", name: "UNSET" })}`;
}
