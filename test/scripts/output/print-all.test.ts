import { expect, test } from "vitest";
import { printAll, PrintError } from "../../../scripts/output/print-all.js";
import { readExamples } from "../../../scripts/payloads/examples.js";
import { repository } from "../../support/repository.js";
import { contractOfDrafts, fewFiles, schemaFiles, withChange } from "../../support/schema-files.js";

test("no two files have one path, even where no convention is asked for: a type titled Issue", async () => {
  const files = schemaFiles.filter(({ path }) => fewFiles.includes(path));
  const contract = contractOfDrafts(withChange(files, (drafts) => (drafts["objects/tag.schema.json"].title = "Issue")));
  const examples = await readExamples(`${repository}examples`, contract);
  const printing = printAll(contract, examples, { version: "0.0.0", license: "MIT" });
  await expect(printing).rejects.toThrow(PrintError);
  await expect(printing).rejects.toThrow("generated/java/src/main/java/io/codeqr/webhooks/Issue.java: would be written twice");
});
