import { schema } from "codeqr-webhooks/standard/link.clicked";

export const clicked = schema;

export function valueOrIssues(body: unknown) {
  const result = schema["~standard"].validate(body);
  return result.issues ?? result.value.data.link;
}
