import { presenceOf } from "../../scripts/ports/kit/presence.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import { datesIn, type PortProperty, type PortShape } from "../../scripts/ports/port-model.js";
import { addList, issue, jsonValue, quoted, raw, structs } from "./syntax.js";

/** How a type is decoded. */
export function addDecoder(file: SourceFile, shape: PortShape): void {
  const { use } = file;
  use(structs);
  file.braces(`impl ${use({ from: "crate::decode", name: "Decode" })} for ${shape.typeName}`, () =>
    file.braces(`fn decode(value: ${use(jsonValue)}) -> Result<Self, ${use(issue)}>`, () => {
      file.line(`let mut object = ${use({ from: "crate::decode", name: "Object" })}::decode(value)?;`);
      if (shape.required.length > 0) addList(file, "object.demand(&[", shape.required.map(quoted), "])?;");
      file.block("Ok(Self {", () => addFields(file, shape), "})");
    }),
  );
}

function addFields(file: SourceFile, shape: PortShape): void {
  const dates = datesIn(shape);
  // Before the properties are taken out.
  if (dates.length > 0) addList(file, "spellings: object.spellings(&[", dates.map(quoted), "]),");
  for (const property of shape.properties) file.line(`${property.name}: object.${methodOf(property)}(${quoted(property.jsonName)})?,`);
  file.line("extra: object.rest(),");
  if ("event" in shape) file.line(`raw: ${file.use(raw)}::default(),`);
}

/** The method that takes a property out of an object. What is required and may be null is an `Option`, which decodes null itself. */
function methodOf(property: PortProperty): string {
  const methods = { required: "required", nullable: "required", optional: "optional", optionalNullable: "field" };
  return methods[presenceOf(property)];
}
