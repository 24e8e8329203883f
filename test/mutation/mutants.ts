import fastJsonPatch from "fast-json-patch";
import type { Contract, EventType } from "../../scripts/contract/contract.js";
import { type DeliveredForm, mapForm, walkForm } from "../../scripts/contract/delivered-form.js";
import { walk } from "../../scripts/contract/json-schema.js";
import { modelOf } from "../../scripts/contract/load.js";
import type { SchemaFile } from "../../scripts/contract/schema-file.js";
import { schemaSetOf } from "../../scripts/contract/schema-set.js";
import { formOperators } from "./form-operators.js";
import { operators } from "./operators.js";

/** The contract with one fault. */
export interface Mutant {
  /** The place and kind of the fault, unique to each mutant. */
  readonly name: string;
  /** The operator that made it. */
  readonly operator: string;
  contract(): Contract;
}

/** Every mutant of the schemas, and of the delivered forms derived from them. The lint rules are not applied: faults that they forbid must be detected in use, too. */
export function mutantsOf(files: readonly SchemaFile[]): Mutant[] {
  const contract = modelOf(files);
  return [...schemaMutants(files), ...formMutants(contract)];
}

function schemaMutants(files: readonly SchemaFile[]): Mutant[] {
  const set = schemaSetOf(files);
  return files.flatMap((file) =>
    [...walk(file.schema)].flatMap(({ schema, pointer }) =>
      operators.flatMap(({ name: operator, changes }) =>
        [...changes({ schema, pointer, file, set })].map(([detail, changed]) => ({
          name: `${file.path}#${pointer}: ${operator}: ${detail}`,
          operator,
          contract: () => modelOf(files.map((other) => (other === file ? withChange(file, pointer, changed) : other))),
        })),
      ),
    ),
  );
}

function withChange(file: SchemaFile, pointer: string, value: unknown): SchemaFile {
  const { newDocument } = fastJsonPatch.applyPatch(structuredClone(file.schema), [{ op: "replace", path: pointer, value }]);
  return { path: file.path, schema: newDocument };
}

function formMutants(contract: Contract): Mutant[] {
  const forms = new Map(contract.events.flatMap(formsIn));
  return [...forms].flatMap(([key, form]) =>
    formOperators.flatMap(({ name: operator, changes }) =>
      [...changes(form)].map(([detail, changed]) => ({
        name: `${key}: ${operator}: ${detail}`,
        operator,
        contract: () => ({ ...contract, events: contract.events.map((event) => withForm(event, key, changed)) }),
      })),
    ),
  );
}

/** The name of a form: its title, wherever it occurs, or its event and its place in it. */
function keyOf(form: DeliveredForm, event: EventType, path: string): string {
  return form.title ?? `${event.name}#${path}`;
}

function formsIn(event: EventType): (readonly [key: string, form: DeliveredForm])[] {
  if (event.delivered === undefined) return [];
  return [...walkForm(event.delivered)].map(({ form, path }) => [keyOf(form, event, path), form] as const);
}

function withForm(event: EventType, key: string, changed: DeliveredForm): EventType {
  if (event.delivered === undefined) return event;
  return { ...event, delivered: mapForm(event.delivered, ({ form, path }) => (keyOf(form, event, path) === key ? changed : form)) };
}
