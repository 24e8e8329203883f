import { canonicalize, validate } from "codeqr-webhooks/events/link.clicked";

export const isClick = validate;

export function linkOrFaults(body: unknown) {
  const event = canonicalize(body);
  return validate(event) ? event.data.link : validate.errors;
}
