import { readPackageFile } from "../package-files.js";

/** The parts of `generated/delivered-forms.json` that are used. */
interface DeliveredForm {
  readonly wrapper?: { readonly name: string };
  readonly names?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, DeliveredForm>>;
  readonly items?: DeliveredForm;
}

let forms: Readonly<Record<string, DeliveredForm>> | undefined;

/**
 * Converts an issue's path, which is that of the documented form, to the names that lead to the same place in the body as it was delivered.
 *
 * @param pointer A JSON pointer, as issues have.
 * @param eventName The body's event, if it has one.
 */
export function deliveredPath(pointer: string, body: unknown, eventName: string | undefined): string[] {
  forms ??= JSON.parse(readPackageFile("generated/delivered-forms.json")) as Readonly<Record<string, DeliveredForm>>;
  let form = eventName !== undefined && Object.hasOwn(forms, eventName) ? forms[eventName] : undefined;
  let value = body;
  const path: string[] = [];
  const enter = (name: string) => {
    path.push(name);
    value = own(value, name);
  };
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (form?.wrapper !== undefined && own(value, name) === undefined && isObject(own(value, form.wrapper.name))) enter(form.wrapper.name);
    const [deliveredName] = Object.entries(form?.names ?? {}).find(([, documented]) => documented === name) ?? [name];
    enter(own(value, name) === undefined && own(value, deliveredName) !== undefined ? deliveredName : name);
    form = form?.items ?? (form?.properties !== undefined && Object.hasOwn(form.properties, name) ? form.properties[name] : undefined);
  }
  return path;
}

function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
