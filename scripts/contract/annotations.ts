/** The keywords that describe a value and check nothing; those that begin with `x-` are our own: see json-schema.ts. */
export const annotations: readonly string[] = [
  "title",
  "description",
  "x-scope",
  "x-known-values",
  "x-evidence",
  "x-delivered-as",
  "x-delivered-values",
  "x-delivered-at",
];
