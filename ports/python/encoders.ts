import type { SourceFile, Use } from "../../scripts/ports/kit/source-file.js";
import type { PortProperty, PortType } from "../../scripts/ports/port-model.js";
import { quoted } from "./syntax.js";

/** The body of `to_dict`: a known property wins over an extra one of its name. */
export function addEncoding(file: SourceFile, properties: readonly PortProperty[]): void {
  const required = properties.filter((property) => property.required);
  const optional = properties.filter((property) => !property.required);
  const start = optional.length === 0 ? "return" : `result: dict[str, ${file.use({ from: "typing", name: "Any" })}] =`;
  if (required.length === 0) file.line(`${start} dict(self.extra)`);
  else
    file.block(
      `${start} {`,
      () => {
        file.line("**self.extra,");
        for (const property of required) file.line(`${quoted(property.jsonName)}: ${encoded(property, file.use)},`);
      },
      "}",
    );
  for (const property of optional)
    file
      .line(`if self.${property.name} is not ${file.use({ from: "._unset", name: "UNSET" })}:`)
      .indented(() => file.line(`result[${quoted(property.jsonName)}] = ${encoded(property, file.use)}`));
  if (optional.length > 0) file.line("return result");
}

function encoded({ name, jsonName, type, nullable }: PortProperty, use: Use): string {
  const value = `self.${name}`;
  const own =
    type.kind === "date-time"
      ? `${use({ from: "._date_time", name: "write_date_time" })}(${value}, ${quoted(jsonName)}, self.extra)`
      : encodedValue(value, type, use);
  // The writer of date-times takes None, too.
  return own !== value && nullable && type.kind !== "date-time" ? `None if ${value} is None else ${own}` : own;
}

function encodedValue(value: string, type: PortType, use: Use): string {
  // Of a list, no spelling is kept.
  if (type.kind === "date-time") return `${use({ from: "._date_time", name: "write_date_time" })}(${value}, "", {})`;
  if (type.kind === "object") return `${value}.to_dict()`;
  if (type.kind !== "array") return value;
  const item = encodedValue("item", type.items, use);
  return item === "item" ? value : `[${item} for item in ${value}]`;
}
