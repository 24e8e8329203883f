import { randomBytes } from "node:crypto";

/** A new event id in the form that CodeQR uses. */
export function freshId(): string {
  return `evt_${randomBytes(24).toString("base64url").replaceAll(/[-_]/g, "0").slice(0, 25)}`;
}
