import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadContract } from "../../../scripts/contract/load.js";
import { deliveredForms } from "../../../scripts/printers/delivered-forms.js";
import { jsonSchemas } from "../../../scripts/printers/json-schemas.js";
import type { Printer } from "../../../scripts/printers/printer.js";
import { schemas } from "../../../scripts/printers/schemas.js";
import { validators } from "../../../scripts/printers/validators/validators.js";
import { repository } from "../../support/repository.js";

test.each<[string, Printer]>([
  ["the published schemas", schemas],
  ["the schemas as modules", jsonSchemas],
  ["the delivered forms", deliveredForms],
  ["the validators", validators],
])("%s are printed as committed", async (_name, printer) => {
  const files = await printer.print(await loadContract(`${repository}schemas`));
  expect(files.length).toBeGreaterThan(0);
  for (const { path, text } of files) expect(text, path).toBe(readFileSync(`${repository}generated/${path}`, "utf8"));
});
