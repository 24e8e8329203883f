import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortProperty, PortShape } from "../../scripts/ports/port-model.js";
import { quoted, serialize, structs } from "./syntax.js";

/** How a struct that has date-times is serialized: serde's own way sees one field at a time, and not how its date-time was spelled. */
export function addEncoder(file: SourceFile, shape: PortShape): void {
  const { use } = file;
  use(structs);
  use({ from: "serde", name: "ser::SerializeMap" });
  const serializer = use({ from: "serde", name: "Serializer" });
  file.braces(`impl ${use(serialize)} for ${shape.typeName}`, () =>
    file.braces(`fn serialize<S: ${serializer}>(&self, serializer: S) -> Result<S::Ok, S::Error>`, () => {
      file.line("let mut map = serializer.serialize_map(None)?;");
      for (const property of shape.properties) addEntry(file, property);
      file.braces("for (name, value) in &self.extra", () => file.line("map.serialize_entry(name, value)?;"));
      file.line("map.end()");
    }),
  );
}

function addEntry(file: SourceFile, property: PortProperty): void {
  const { name, jsonName, type } = property;
  const field = `self.${name}`;
  const isDate = type.kind === "date-time";
  const textOf = (instant: string) => `self.spellings.text(${quoted(jsonName)}, ${instant})`;
  const optionalText = (instant: string) => [
    `let instant = ${instant};`,
    `let text = self.spellings.optional_text(${quoted(jsonName)}, instant);`,
  ];
  const add = (value: string) => entry(file, jsonName, value);
  switch (presenceOf(property)) {
    case "required":
      if (isDate) file.line(`let text = ${textOf(`&${field}`)};`);
      return add(isDate ? "&text" : `&${field}`);
    case "nullable":
      if (isDate) file.line(...optionalText(`${field}.as_ref()`));
      return add(isDate ? "&text" : `&${field}`);
    case "optional":
      file.braces(`if let Some(value) = &${field}`, () => add(isDate ? `&${textOf("value")}` : "value"));
      return;
    case "optionalNullable":
      file.braces(`if !${field}.is_absent()`, () => {
        if (isDate) file.line(...optionalText(`${field}.value()`));
        add(isDate ? "&text" : `&${field}`);
      });
  }
}

function entry(file: SourceFile, jsonName: string, value: string): void {
  file.line(`map.serialize_entry(${quoted(jsonName)}, ${value})?;`);
}
