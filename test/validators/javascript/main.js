// Runs bodies through @hyperjump/json-schema: see test/validators/README.md.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import { addFormat } from "@hyperjump/json-schema/experimental";

const [path, dateTime] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(path, "utf8"));
const isDateTime = new RegExp(dateTime);

// A format without a handler is an annotation.
setShouldValidateFormat(true);
addFormat({
  id: "https://json-schema.org/format/date-time",
  handler: (value) => typeof value !== "string" || isDateTime.test(value),
});
registerSchema(schema);
const validator = await validate(schema.$id);

for await (const line of createInterface({ input: process.stdin })) {
  const { id, body } = JSON.parse(line);
  const { valid } = validator(JSON.parse(Buffer.from(body, "base64").toString()));
  process.stdout.write(`${JSON.stringify({ id, valid })}\n`);
}
