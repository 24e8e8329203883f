import { readFileSync } from "node:fs";
import { baseUrl, dialect } from "../../scripts/contract/base-url.js";
import type { SchemaFile } from "../../scripts/contract/schema-file.js";
import { repository } from "./repository.js";

const envelope: SchemaFile = {
  path: "envelope.schema.json",
  schema: JSON.parse(readFileSync(`${repository}schemas/envelope.schema.json`, "utf8")),
};

/** The files of a contract of one event, with every way in which a delivery may differ: a door that was opened. */
export const doorFiles: readonly SchemaFile[] = [
  envelope,
  {
    path: "events/door.opened.schema.json",
    schema: {
      $schema: dialect,
      $id: `${baseUrl}events/door.opened.schema.json`,
      title: "DoorOpenedEvent",
      description: "A door was opened.",
      "x-scope": "project",
      "x-delivered-at": { "/data": "/data/door" },
      type: "object",
      properties: {
        id: { $ref: "../envelope.schema.json#/properties/id" },
        event: { type: "string", const: "door.opened", description: "Name of the event." },
        createdAt: { $ref: "../envelope.schema.json#/properties/createdAt" },
        data: { $ref: "../objects/door.schema.json" },
      },
      required: ["id", "event", "createdAt", "data"],
    },
  },
  {
    path: "objects/door.schema.json",
    schema: {
      $schema: dialect,
      $id: `${baseUrl}objects/door.schema.json`,
      title: "Door",
      description: "A door.",
      type: "object",
      properties: {
        id: { type: "string", description: "Identifier of the door." },
        key: { $ref: "../objects/key.schema.json" },
        locked: { type: "boolean", "x-delivered-values": [[0, false]], description: "Whether it is locked." },
        colour: {
          type: ["string", "null"],
          "x-known-values": ["red", "blue-ish"],
          "x-evidence": "api",
          description: "Colour of the door.",
        },
      },
      required: ["id"],
    },
  },
  {
    path: "objects/key.schema.json",
    schema: {
      $schema: dialect,
      $id: `${baseUrl}objects/key.schema.json`,
      title: "Key",
      description: "A key.",
      type: "object",
      properties: { serialNo: { type: "string", "x-delivered-as": "serial_no", description: "Number on the key." } },
      required: ["serialNo"],
    },
  },
];
