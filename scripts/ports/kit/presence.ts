import type { PortProperty } from "../port-model.js";

/** Whether a property may be absent or null: the one thing that decides its type, how it is read and how it is written. */
export type Presence =
  /** Always there, never null. */
  | "required"
  /** Always there, and may be null. */
  | "nullable"
  /** May be absent, and is never null. */
  | "optional"
  /** May be absent, and may be null: two different things. */
  | "optionalNullable";

/** What a property's type, its reading and its writing depend on. */
export function presenceOf({ required, nullable }: Pick<PortProperty, "required" | "nullable">): Presence {
  if (required) return nullable ? "nullable" : "required";
  return nullable ? "optionalNullable" : "optional";
}

/**
 * The conditions under which a property that is absent or null is sound, any of them, for languages that write `!` and `&&`.
 *
 * @param isNull The condition that its value is null, or that it is absent.
 * @param isThere Gives the condition that the property is there.
 */
export function absentOrNull(presence: Presence, isNull: string, isThere: () => string): string[] {
  switch (presence) {
    case "required":
      return [];
    case "nullable":
      return [`${isNull} && ${isThere()}`];
    case "optional":
      return [`!${isThere()}`];
    case "optionalNullable":
      return [isNull];
  }
}
