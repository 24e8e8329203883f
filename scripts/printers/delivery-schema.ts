import type { Contract } from "../contract/contract.js";
import { refTo, resolve } from "../contract/definitions.js";
import type { DeliveredForm, Wrapper } from "../contract/delivered-form.js";
import type { JsonSchema } from "../contract/json-schema.js";
import type { Printer } from "./printer.js";
import { definitionOf, definitionsOf, unionFile } from "./published-schema.js";

/** Any JSON Schema: this one needs keywords that the schemas of the contract do without. */
type AnySchema = Record<string, unknown>;

/** Prints the published schema of what is delivered: a body that it accepts is one whose documented form the schema of events accepts. */
export const deliverySchema: Printer = {
  name: "delivery-schema",
  print(contract) {
    const definitions: Record<string, AnySchema> = {
      ...(definitionsOf([...contract.objects, ...contract.events]) as Record<string, AnySchema>),
    };
    for (const { title, schema, delivered } of contract.events) {
      if (delivered !== undefined) definitions[title] = deliverable(definitionOf(schema), delivered, { contract, definitions });
    }
    return [
      unionFile("webhook-delivery.schema.json", {
        title: "WebhookDelivery",
        description: "Any event of the catalogue, in its documented form or as it is delivered, told apart by `event`.",
        oneOf: contract.events.map((event) => ({ $ref: refTo(event.title) })),
        definitions,
      }),
    ];
  },
};

interface Target {
  readonly contract: Contract;
  /** Where the schemas of delivered objects are added, by their titles. */
  readonly definitions: Record<string, AnySchema>;
}

/** A schema that takes the documented and the delivered form of what `schema` takes. */
function deliverable(schema: JsonSchema, form: DeliveredForm, target: Target): AnySchema {
  if (schema.$ref !== undefined && form.title !== undefined) {
    const title = `Delivered${form.title}`;
    target.definitions[title] ??= { ...deliverableShape(definitionOf(resolve(schema, target.contract)), form, target), title };
    return { $ref: refTo(title) };
  }
  return deliverableShape(schema, form, target);
}

function deliverableShape(schema: JsonSchema, { wrapper, ...form }: DeliveredForm, target: Target): AnySchema {
  if (wrapper !== undefined) return { description: schema.description, ...wrapped(inlineOrRef(schema, form, target), wrapper) };
  if (form.items !== undefined) return { ...schema, items: deliverable(schema.items ?? {}, form.items, target) };
  const properties: Record<string, AnySchema> = { ...(schema.properties as Record<string, AnySchema>) };
  for (const [name, inner] of Object.entries(form.properties ?? {})) {
    properties[name] = deliverable(schema.properties?.[name] ?? {}, inner, target);
  }
  for (const [name, pairs] of Object.entries(form.values ?? {})) {
    const { description, ...documented } = properties[name] ?? {};
    properties[name] = { description, anyOf: [documented, { enum: pairs.map(([delivered]) => delivered) }] };
  }
  const names = Object.entries(form.names ?? {});
  const documentedNames = names.map(([, documented]) => documented);
  const either = names.map(([delivered, documented]) => eitherName(delivered, documented, properties[documented] ?? {}, schema));
  return {
    ...schema,
    properties,
    required: schema.required?.filter((name) => !documentedNames.includes(name)),
    ...(either.length === 0 ? {} : { allOf: either }),
  };
}

/** The documented name wins: only where it is missing does the delivered one count. */
function eitherName(delivered: string, documented: string, property: AnySchema, { required }: JsonSchema): AnySchema {
  const renamed = { properties: { [delivered]: property } };
  return { anyOf: [{ required: [documented] }, required?.includes(documented) ? { ...renamed, required: [delivered] } : renamed] };
}

/** Either the value itself, or an object that holds it and is not one itself. */
function wrapped(value: AnySchema, { name, required }: Wrapper): AnySchema {
  return { anyOf: [value, { type: "object", properties: { [name]: value }, required: [name], not: { required } }] };
}

/** What stands in a wrapper: the shared object itself where only the wrapper differs. */
function inlineOrRef(schema: JsonSchema, form: Omit<DeliveredForm, "wrapper">, target: Target): AnySchema {
  const { title: _, ...differences } = form;
  return Object.keys(differences).length === 0 ? { $ref: refTo(schema.title ?? "") } : deliverableShape(schema, differences, target);
}
