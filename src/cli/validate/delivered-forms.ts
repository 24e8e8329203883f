import { type DeliveredForm, ownValue } from "../../delivered-form.js";
import { readPackageFile } from "../package-files.js";

let forms: Readonly<Record<string, DeliveredForm>> | undefined;

/** How deliveries of an event may differ from the documented form; undefined if they do not. */
export function deliveredFormOf(eventName: string | undefined): DeliveredForm | undefined {
  forms ??= JSON.parse(readPackageFile("generated/delivered-forms.json")) as Readonly<Record<string, DeliveredForm>>;
  return eventName === undefined ? undefined : ownValue(forms, eventName);
}
