import type { Violation } from "./lint-cases.js";

const link = "objects/link.schema.json";
const tag = "objects/tag.schema.json";
const clicked = "events/link.clicked.schema.json";

/** Violations of the rules for texts and titles, which are printed into the code of every language. */
export const printedViolations: Violation[] = [
  ["plain-text", "a line end", tag, (s) => (s.description = "A\nlabel."), "/description", /U\+000A/],
  [
    "plain-text",
    "an override of the direction",
    tag,
    (s) => (s.properties.id.description = "A\u202e."),
    "/properties/id/description",
    /U\+202E/,
  ],
  ["plain-text", "a line separator", tag, (s) => (s.properties.id.description = "A\u2028."), "/properties/id/description", /U\+2028/],
  ["plain-text", "half a character", tag, (s) => (s.properties.id.description = "A\ud800."), "/properties/id/description", /U\+D800/],
  ["plain-text", "a tag", tag, (s) => (s.properties.id.description = "A\u{e0041}."), "/properties/id/description", /U\+E0041/],
  ["plain-text", "a NUL in a title", tag, (s) => (s.title = "Tag\0"), "/title", /U\+0000/],
  [
    "plain-text",
    "a known value",
    tag,
    (s) => s.properties.color["x-known-values"].push("re\u200bd"),
    "/properties/color/x-known-values/7",
    /U\+200B/,
  ],
  [
    "plain-text",
    "a name",
    tag,
    (s) => (s.properties["a\u007f/b"] = { type: "string", description: "It." }),
    "/properties/a\u007f~1b",
    /U\+007F/,
  ],
  [
    "plain-text",
    "a delivered name",
    tag,
    (s) => (s.properties.id["x-delivered-as"] = "id\u2066"),
    "/properties/id/x-delivered-as",
    /U\+2066/,
  ],
  [
    "plain-text",
    "a delivered value",
    link,
    (s) => (s.properties.clicks["x-delivered-values"] = [["no\tne", 0]]),
    "/properties/clicks/x-delivered-values/0/0",
    /U\+0009/,
  ],
  [
    "plain-text",
    "a place",
    "events/sale.created.schema.json",
    (s) => (s["x-delivered-at"] = { "/data/link": "/data/l\u0085nk" }),
    "/x-delivered-at/~1data~1link",
    /U\+0085/,
  ],
  [
    "plain-text",
    "an event's name",
    clicked,
    (s) => (s.properties.event.const = "link.clicked\u200e"),
    "/properties/event/const",
    /U\+200E/,
  ],
  [
    "title-free",
    "the name of a class of a port",
    tag,
    (s) => (s.title = "Issue"),
    "/title",
    /the code of a port uses Issue for something else/,
  ],
  [
    "title-free",
    "the name of an event of the library",
    clicked,
    (s) => (s.title = "WebhookEvent"),
    "/title",
    /uses WebhookEvent for something else/,
  ],
  ["title-free", "a name in other capitals", tag, (s) => (s.title = "UNKNOWNEVENT"), "/title", /uses UnknownEvent for something else/],
  ["title-free", "the name of a class of a language", tag, (s) => (s.title = "String"), "/title", /uses String for something else/],
  ["title-free", "the title of a delivered form", tag, (s) => (s.title = "DeliveredLink"), "/title", /derived/],
];
