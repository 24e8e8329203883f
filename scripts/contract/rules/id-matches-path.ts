import { baseUrl, dialect } from "../base-url.js";
import type { Rule } from "../rule.js";

export const idMatchesPath: Rule = {
  name: "id-matches-path",
  description: "The `$id` of a schema is the base URL followed by the file's path, because it is published there.",
  check({ schema, pointer, file, report }) {
    if (pointer !== "") {
      if (schema.$id !== undefined) report("has an $id of its own; only a file has one", "$id");
      return;
    }
    if (schema.$id !== baseUrl + file.path) report(`has the $id ${schema.$id}; write ${baseUrl}${file.path}`, "$id");
    if (schema.$schema !== dialect) report(`has the $schema ${schema.$schema}; write ${dialect}`, "$schema");
  },
};
