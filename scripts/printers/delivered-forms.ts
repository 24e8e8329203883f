import { type DeliveredForm, mapForm } from "../contract/delivered-form.js";
import type { Printer } from "./printer.js";

/** Prints how deliveries differ from the documented form as data, for tests, and for ports to languages that we do not cover. */
export const deliveredForms: Printer = {
  print(contract) {
    const forms = Object.fromEntries(
      contract.events.flatMap(({ name, delivered }) => (delivered === undefined ? [] : [[name, plain(delivered)]])),
    );
    return [{ path: "delivered-forms.json", text: `${JSON.stringify(forms, null, 2)}\n` }];
  },
};

function plain(delivered: DeliveredForm): DeliveredForm {
  return mapForm(delivered, ({ form: { title: _, ...form } }) => form);
}
