/** Where the published schemas live: each `$id` is this address followed by the schema's path. */
export const baseUrl = "https://schemas.codeqr.io/webhooks/";

/** The dialect in which the schemas are written and published. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";
