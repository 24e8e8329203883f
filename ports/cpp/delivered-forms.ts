import type { DeliveredForm } from "../../scripts/contract/delivered-form.js";
import { snakeCase } from "../../scripts/ports/kit/casing.js";
import { deliveredSteps, sharedForms } from "../../scripts/ports/kit/delivered-steps.js";
import type { SourceFile } from "../../scripts/ports/kit/source-file.js";
import type { PortEvent } from "../../scripts/ports/port-model.js";
import { addContinued, declared, quoted } from "./syntax.js";

/** The functions that turn delivered bodies into documented ones: one for the form of each shared object, and one for each event. */
export function addDeliveredForms(file: SourceFile, events: readonly PortEvent[]): void {
  const functions = new Map<string, { readonly parameter: string; readonly form: DeliveredForm }>();
  const dispatch: string[] = [];
  for (const { typeName, delivered } of events) {
    if (delivered === undefined) continue;
    for (const [title, form] of sharedForms(delivered)) functions.set(functionName(title), { parameter: "object", form });
    functions.set(functionName(typeName), { parameter: "event", form: delivered });
    const name = file.use(declared("events", typeName));
    dispatch.push(`if (event_name == ${name}::event_name) return ${functionName(typeName)}(event);`);
  }
  file.line("namespace {", "");
  for (const [name, { parameter, form }] of functions)
    file.braces(`void ${name}(Json& ${parameter})`, () => addSteps(file, form, parameter)).line("");
  file.line("}  // namespace", "").braces("void canonicalize(std::string_view event_name, Json& event)", () => file.line(...dispatch));
}

/** The statements that turn what a variable refers to into its documented form. */
function addSteps(file: SourceFile, delivered: DeliveredForm, variable: string): void {
  for (const step of deliveredSteps(delivered))
    switch (step.kind) {
      case "unwrap": {
        const { name, required, properties } = step.wrapper;
        addContinued(
          file,
          "static const Wrapper wrapper = {",
          () => {
            file.line(`${quoted(name)},`);
            for (const names of [required, properties])
              addContinued(file, "{", () => file.line(...names.map((name) => `${quoted(name)},`)), "},");
          },
          "};",
        );
        file.line(`unwrap(${variable}, wrapper);`);
        break;
      }
      case "rename":
        file.line(`rename(${variable}, ${quoted(step.delivered)}, ${quoted(step.documented)});`);
        break;
      case "replace": {
        const pairs = step.pairs.map((pair) => `{${pair.map(scalar).join(", ")}}`);
        file.line(`restate(${variable}, ${quoted(step.name)}, {${pairs.join(", ")}});`);
        break;
      }
      case "property":
        addCall(file, `within(${variable}, ${quoted(step.name)}, `, step.form, "value");
        break;
      case "items":
        addCall(file, `each(${variable}, `, step.form, "item");
    }
}

/** A call whose last argument is the function of a shared object, or the steps of a form that is not shared. */
function addCall(file: SourceFile, start: string, form: DeliveredForm, parameter: string): void {
  if (form.title !== undefined) file.line(`${start}${functionName(form.title)});`);
  else file.block(`${start}[](Json& ${parameter}) {`, () => addSteps(file, form, parameter), "});");
}

function functionName(title: string): string {
  return `canonicalize_${snakeCase(title)}`;
}

/** A JSON scalar. */
function scalar(value: unknown): string {
  if (value === null) return "nullptr";
  return typeof value === "string" ? quoted(value) : String(value);
}
