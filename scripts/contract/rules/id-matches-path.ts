import { baseUrl, dialect } from "../base-url.js";
import type { Rule } from "../rule.js";

/** A schema is published at its `$id`, so the `$id` is the base URL followed by the file's path. */
export const idMatchesPath: Rule = {
  name: "id-matches-path",
  check({ schema, pointer, file, report }) {
    if (pointer !== "") {
      if (schema.$id !== undefined) report("has an $id of its own; only a file has one", "$id");
      return;
    }
    if (schema.$id !== baseUrl + file.path) report(`has the $id ${schema.$id}; write ${baseUrl}${file.path}`, "$id");
    if (schema.$schema !== dialect) report(`has the $schema ${schema.$schema}; write ${dialect}`, "$schema");
  },
};
