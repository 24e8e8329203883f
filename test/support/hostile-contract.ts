import { baseUrl, dialect } from "../../scripts/contract/base-url.js";
import type { SchemaFile } from "../../scripts/contract/schema-file.js";
import { doorFiles } from "./door-contract.js";

/** The file that a text creates in the working directory, if it is run. */
export const trace = "a-text-was-run";

/** Texts that end a comment or a string of some language, and go on with its code. */
const endings = [
  `*/ touch("${trace}"); /*`,
  `*/ file_put_contents("${trace}", ""); /*`,
  `\`*/ new java.io.File("${trace}").createNewFile(); /*\``,
  `\\u002a\\u002f new java.io.File("${trace}"); \\u002f\\u002a`,
  `\nFile.write("${trace}", "")\n`,
  `\r\nopen("${trace}", "w")\r\n`,
  `\u2028system("touch ${trace}");\u2029`,
  `"""\nopen("${trace}", "w")\n"""`,
  `"; open("${trace}", "w"); "`,
  `'; touch("${trace}"); '`,
  `\`; require("fs").writeFileSync("${trace}", ""); \``,
  `#{File.write("${trace}", "")} \${touch("${trace}")} $(touch ${trace}) {@code */}`,
  `?> <?php touch("${trace}"); ?> </script><script>alert(1)</script> -->`,
  "ends with a backslash \\",
  'ends with a quote "',
  "\u202e turns the direction \u2066 of text \u0000\u001b[31m",
];

const description = endings.join(" and ");

/** A contract of one event whose descriptions and known values are made to be run. */
export const hostileFiles: readonly SchemaFile[] = [
  doorFiles[0] as SchemaFile,
  {
    path: "events/trap.sprung.schema.json",
    schema: {
      $schema: dialect,
      $id: `${baseUrl}events/trap.sprung.schema.json`,
      title: "TrapSprungEvent",
      description,
      "x-scope": "project",
      type: "object",
      properties: {
        id: { $ref: "../envelope.schema.json#/properties/id" },
        event: { type: "string", const: "trap.sprung", description },
        createdAt: { $ref: "../envelope.schema.json#/properties/createdAt" },
        data: { $ref: "../objects/trap.schema.json" },
      },
      required: ["id", "event", "createdAt", "data"],
    },
  },
  {
    path: "objects/trap.schema.json",
    schema: {
      $schema: dialect,
      $id: `${baseUrl}objects/trap.schema.json`,
      title: "Trap",
      description,
      type: "object",
      properties: {
        bait: { type: "string", description, "x-known-values": ["cheese", ...endings] },
        ...Object.fromEntries(endings.map((text, index) => [`text${index}`, { type: ["string", "null"], description: text }])),
        state: {
          type: "string",
          description: "Its state.",
          "x-delivered-as": "sta\"te'",
          "x-delivered-values": endings.map((text) => [text, text.trim()]),
        },
      },
      required: ["bait"],
    },
  },
];

/** A body of the event. */
export const hostileBody = {
  id: "evt_1",
  event: "trap.sprung",
  createdAt: "2026-01-01T00:00:00.000Z",
  data: { bait: endings[0], text0: endings[1], text1: null, state: "set", more: endings[2] },
};
