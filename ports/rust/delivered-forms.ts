import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import { snakeCase } from "../../scripts/ports/kit/casing.js";
import { deliveredSteps, sharedForms } from "../../scripts/ports/kit/delivered-steps.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { addList, jsonValue, quoted, structs } from "./syntax.js";

/** The function that turns delivered bodies into documented ones, and one for the form of each shared object. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const json = file.use(jsonValue);
  const shared = new Map<string, DeliveredForm>();
  file
    .doc("Converts the delivered form of an event to its documented form.")
    .braces(`pub(crate) fn canonicalize(name: &str, event: &mut ${json})`, () => {
      file.braces("match name", () => {
        for (const { typeName, delivered } of events) {
          if (delivered === undefined) continue;
          file.use(structs);
          for (const [title, form] of sharedForms(delivered)) shared.set(title, form);
          file.braces(`${typeName}::NAME =>`, () => addSteps(file, delivered, "event"));
        }
        file.line("_ => {}");
      });
    });
  for (const [title, form] of shared)
    file.line("").braces(`fn ${functionName(title)}(value: &mut ${json})`, () => addSteps(file, form, "value"));
}

/** The statements that turn what a variable refers to into its documented form. */
function addSteps(file: SourceFile, delivered: DeliveredForm, variable: string): void {
  // What the runtime has for delivered forms.
  const helper = (name: string) => file.use({ from: "crate::canonicalize", name });
  for (const step of deliveredSteps(delivered))
    switch (step.kind) {
      case "unwrap": {
        const { name, required, properties } = step.wrapper;
        const wrapper = helper("Wrapper");
        file.braces(
          `static WRAPPER: ${wrapper} = ${wrapper}`,
          () => {
            file.line(`name: ${quoted(name)},`);
            addList(file, "required: &[", required.map(quoted), "],");
            addList(file, "properties: &[", properties.map(quoted), "],");
          },
          ";",
        );
        file.line(`${helper("unwrap")}(${variable}, &WRAPPER);`);
        break;
      }
      case "rename":
        addList(file, `${helper("rename")}(`, [variable, quoted(step.delivered), quoted(step.documented)], ");");
        break;
      case "replace": {
        const json = file.use({ from: "serde_json", name: "json" });
        const pairs = step.pairs.map((pair) => `(${pair.map((scalar) => `${json}!(${scalarText(scalar)})`).join(", ")})`);
        addList(file, "let pairs = [", pairs, "];");
        addList(file, `${helper("replace")}(`, [variable, quoted(step.name), "pairs"], ");");
        break;
      }
      case "property":
        addCall(file, `${helper("inside")}(`, [variable, quoted(step.name)], step.form, "value");
        break;
      case "items":
        addCall(file, `${helper("each")}(`, [variable], step.form, "item");
    }
}

/** A call whose last argument is the function of a shared object, or the steps of a form that is not shared. */
function addCall(file: SourceFile, open: string, args: readonly string[], form: DeliveredForm, parameter: string): void {
  if (form.title !== undefined) addList(file, open, [...args, functionName(form.title)], ");");
  else file.block(`${open}${args.join(", ")}, |${parameter}| {`, () => addSteps(file, form, parameter), "});");
}

function functionName(title: string): string {
  return `canonicalize_${snakeCase(title)}`;
}

/** A JSON scalar, which the macro `json!` reads as JSON does, but for strings. */
function scalarText(scalar: unknown): string {
  return typeof scalar === "string" ? quoted(scalar) : String(scalar);
}
