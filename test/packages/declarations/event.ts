import { validate } from "codeqr-webhooks/events/link.clicked";

export const isClick = validate;
export const linkOrFaults = (body: unknown) => (validate(body) ? body.data.link : validate.errors);
