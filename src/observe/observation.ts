/** What some bodies have said: plain data, which can be kept as JSON, sent to others, and merged with what other processes have seen. */
export interface WebhookObservation {
  /** How many results were added. */
  readonly bodies: number;
  /** How many bodies of each event had which outcome. A body without a readable event has the empty name. By name. */
  readonly events: readonly EventCount[];
  /** How many valid bodies of each event there were on each day, by the UTC day of `createdAt`. By day and name. */
  readonly days: readonly DayCount[];
  /** Properties of known events that the contract does not declare. */
  readonly undeclared: readonly UndeclaredProperty[];
  /** Properties that the contract declares, and that no body of their event had. Only of events that were seen. */
  readonly unseen: readonly UnseenProperties[];
  /** Values outside of the known values of a property. */
  readonly unlisted: readonly UnlistedValue[];
  /** Events that are not in the catalogue. */
  readonly unknownEvents: readonly UnknownEvent[];
  /** Why bodies were invalid. */
  readonly invalid: readonly InvalidReason[];
  /** How many sightings are in none of the lists, because a list was full. */
  readonly dropped: Readonly<Record<DroppedFrom, number>>;
}

/** The lists that may be full. */
export type DroppedFrom = "events" | "days" | "undeclared" | "unlisted" | "invalid";

/** How many bodies of an event had which outcome. */
export interface EventCount {
  readonly event: string;
  readonly known: number;
  readonly unknown: number;
  readonly invalid: number;
}

/** How many bodies of an event there were on one day. */
export interface DayCount {
  /** As `2026-11-25`. */
  readonly day: string;
  readonly event: string;
  readonly bodies: number;
}

/** Where and how often something was seen. */
export interface Sightings {
  /** How often: a body may have it several times. */
  readonly times: number;
  /** In how many bodies. */
  readonly bodies: number;
  /** The earliest event that had it: by the day, and of one day by `id`. */
  readonly first: Sighting;
  /** The latest. */
  readonly last: Sighting;
}

/** An event that had something. */
export interface Sighting {
  /** The event's `id`, cut to 100 characters. */
  readonly id: string;
  /** The UTC day of the event's `createdAt`, as `2026-11-25`. */
  readonly day: string;
}

/** Where something stands in the documented form of an event's body. */
export interface PropertyLocation {
  readonly event: string;
  /** JSON pointer (RFC 6901) into the body, with `*` for any item of a list, and for any name that looks like data rather than like a name. */
  readonly path: string;
  /** The contract's type that the property belongs to: `Link`. Left out for an unknown event. */
  readonly type?: string;
  /** JSON pointer from an object of that type. */
  readonly property?: string;
}

/** A property that the contract does not declare. What is below it has entries of its own. */
export interface UndeclaredProperty extends PropertyLocation, Sightings {
  /** How often its value had which type, by JSON Schema's names. */
  readonly types: Readonly<Record<string, number>>;
  /** The format of all of its texts that are not empty, if they have the same. */
  readonly format?: "date-time" | "uri" | "email";
  /** Some of its values, if values are kept: texts cut to 60 characters. */
  readonly values?: readonly string[];
}

/** A value outside of the known values of a property. */
export interface UnlistedValue extends PropertyLocation, Sightings {
  /** Cut to 60 characters. */
  readonly value: string;
}

/** The properties of an event that no body had. */
export interface UnseenProperties {
  readonly event: string;
  /** How many bodies of the event there were. */
  readonly bodies: number;
  /** JSON pointers, as in `PropertyLocation`. What is below one of them is not listed. */
  readonly paths: readonly string[];
}

/** An event that is not in the catalogue. */
export interface UnknownEvent extends Sightings {
  readonly event: string;
  /** What its bodies have beside the envelope's own properties. */
  readonly properties: readonly UndeclaredProperty[];
}

/** A reason for which bodies were invalid. */
export interface InvalidReason {
  /** Left out if the body has no readable event. */
  readonly event?: string;
  /** JSON pointer, as in `PropertyLocation`. */
  readonly path: string;
  /** The JSON Schema keyword that is broken, as in `WebhookIssue`. */
  readonly keyword: string;
  /** What was expected, without what was found: `must be an integer`. */
  readonly expected: string;
  readonly bodies: number;
}
