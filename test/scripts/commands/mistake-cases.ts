import { readFileSync } from "node:fs";
import { repository } from "../../support/repository.js";

/** Changes of files by path: each returns the new content. The text of a missing file is empty. */
export type Damage = Readonly<Record<string, (text: string) => string | Uint8Array>>;

export const tag = "schemas/objects/tag.schema.json";
const link = "schemas/objects/link.schema.json";
export const sale = "examples/delivered/sale.created.json";
const documentedSale = "examples/documented/sale.created.json";
const tests = "test/conformance/link.json";

export const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${from}`);
  return changed;
};
export const written = (text: string | Uint8Array) => () => text;
const description = (text: string) => replaced(/"description": ".*?"/, `"description": "${text}"`);
export const titled = (title: string) => replaced('"title": "Tag"', `"title": "${title}"`);

/** The mistake, the changed files, and lines of the answer. */
export const mistakes: [name: string, damage: Damage, ...lines: RegExp[]][] = [
  ["a byte order mark", { [tag]: (text) => `\ufeff${text}` }, /^schemas\/objects\/tag\.schema\.json:1:1: begins with a byte order mark;/],
  [
    "a comma too many",
    { [tag]: written('{\n  "a": 1,\n}') },
    /^schemas\/objects\/tag\.schema\.json:3:1: is not JSON: a property name is expected/,
  ],
  ["a brace too few", { [tag]: written('{\n  "a": 1\n') }, /^schemas\/objects\/tag\.schema\.json:3:1: is not JSON: a closing brace/],
  [
    "a repeated name",
    { [tag]: replaced('"properties": {', '"properties": {\n    "id": {},') },
    /^schemas\/objects\/tag\.schema\.json:\d+:5#\/properties\/id: appears twice, first on line \d+; remove one/,
  ],
  [
    "a type that is misspelt",
    { [tag]: replaced('"string"', '"strng"') },
    /^schemas\/objects\/tag\.schema\.json:\d+#\/properties\/id\/type: has the type "strng"; write one of string, integer, number, boolean, object, array/,
  ],
  [
    "another encoding",
    { [tag]: written(Buffer.from('{\n"title": "\xe9"}', "latin1")) },
    /tag\.schema\.json:2:11: is not UTF-8; save it as UTF-8/,
  ],
  ["a list", { [tag]: written("[]") }, /^schemas\/objects\/tag\.schema\.json:1: is not a JSON object; write a schema/],
  [
    "a property that may be anything",
    { [tag]: replaced('"properties": {', '"properties": {\n    "any": true,') },
    /tag\.schema\.json:\d+#\/properties\/any: is true; write a schema/,
  ],
  ["an editor's backup", { [`${link}~`]: written("{}") }, /^schemas\/objects\/link\.schema\.json~: was left here by .*; remove it/],
  [
    "an editor's swap file",
    { "schemas/objects/.link.schema.json.swp": written("b0VIM") },
    /^schemas\/objects\/\.link.*\.swp: was left here by .*; remove it/,
  ],
  ["a file manager's file", { "schemas/.DS_Store": written("\0") }, /^schemas\/\.DS_Store: was left here by .*; remove it/],
  ["a foreign file", { "schemas/events/notes.txt": written("") }, /^schemas\/events\/notes\.txt: is not a schema; remove it/],
  [
    "a schema beside the folders",
    { "schemas/door.schema.json": written("{}") },
    /^schemas\/door\.schema\.json: is in the wrong place; move it/,
  ],
  [
    "an object that nothing refers to",
    { "schemas/objects/label.schema.json": () => read(tag).replace("objects/tag", "objects/label").replace('"Tag"', '"Label"') },
    /^schemas\/objects\/label\.schema\.json:1: is an object that no event contains; refer to it, or remove the file/,
  ],
  [
    "a reference to what is not there",
    { [link]: replaced("tag.schema.json", "tog.schema.json") },
    /link\.schema\.json:\d+#\/properties\/tags\/items\/\$ref: .*does not exist/,
  ],
  ...["Issue", "WebhookEvent", "UnknownEvent", "Preview", "Fault", "Field", "Webhook", "Optional"].map(
    (title): [string, Damage, RegExp] => [
      `the title ${title}`,
      { [tag]: titled(title) },
      new RegExp(
        `^schemas/objects/tag\\.schema\\.json:\\d+#/title: has the title ${title}, but the code of a port uses ${title} for something else`,
      ),
    ],
  ),
  [
    "the title of another in capitals",
    { [tag]: titled("LINK") },
    /link\.schema\.json:.* has the title Link, which .* as LINK, which differs only by case/,
    /tag\.schema\.json:\d+#\/title: has the title LINK, which .* as Link, which differs only by case/,
  ],
  [
    "an empty property name",
    { [tag]: replaced('"properties": {', '"properties": {\n    "": { "type": "string", "description": "It." },') },
    /tag\.schema\.json:\d+#\/properties\/: declares a property with an empty name/,
  ],
  [
    "a mark of direction",
    { [tag]: description("A \u202elabel.") },
    /^schemas\/objects\/tag\.schema\.json:\d+#\/description: has the character U\+202E/,
  ],
  ["a line end in a text", { [tag]: description("A\\nlabel.") }, /tag\.schema\.json:\d+#\/description: has the character U\+000A/],
  [
    "half a character",
    { [tag]: replaced('"red"', '"\\ud800"') },
    /tag\.schema\.json:\d+#\/properties\/color\/x-known-values\/\d: has the character U\+D800/,
  ],

  [
    "an example that is no JSON",
    { [sale]: written('{ "id": 1,\n  "event" "sale.created" }') },
    /^examples\/delivered\/sale\.created\.json:2:11: is not JSON: a colon is expected/,
  ],
  [
    "an example that is no object",
    { [sale]: written("[]\n") },
    /^examples\/delivered\/sale\.created\.json:1: is not an object; write the body/,
  ],
  [
    "an example that misspells its event",
    { [sale]: replaced("sale.created", "sale.creatd") },
    /^examples\/delivered\/sale\.created\.json:3#\/event: is "sale\.creatd", which is not an event; write "sale\.created"/,
  ],
  [
    "an example without an event",
    { [sale]: replaced('"event": "sale.created",', "") },
    /^examples\/delivered\/sale\.created\.json:1: has no event; write "event": "sale\.created"/,
  ],
  [
    "an example of an event that does not exist",
    { "examples/derived/sale.archived.json": () => read(sale).replace("sale.created", "sale.archived") },
    /^No schema needs this any longer; npm run generate -- --prune removes it:$/,
    /^ {2}examples\/derived\/sale\.archived\.json$/,
  ],
  [
    "an example of another event than its name says",
    { [documentedSale]: () => read("examples/documented/link.clicked.json") },
    /^examples\/documented\/sale\.created\.json:\d+#\/event: is "link\.clicked", but the file is named for sale\.created; write a body of that event/,
  ],
  [
    "an example that is named for no event",
    { "examples/derived/click.json": () => read("examples/documented/link.clicked.json") },
    /^examples\/derived\/click\.json:\d+#\/event: is "link\.clicked", but click is not an event; name the file for the event/,
  ],
  [
    "an example with a value of another type",
    { "examples/documented/link.clicked.json": replaced(/"clicks": \d+/, '"clicks": "3"') },
    /^examples\/documented\/link\.clicked\.json:\d+#\/data\/link\/clicks: must be an integer, got string "3"$/,
  ],
  [
    "a printed example with a value of another type",
    { "examples/derived/link.clicked.minimal.json": replaced(/"clicks": \d+/, '"clicks": null') },
    /minimal\.json:\d+#\/data\/link\/clicks: must be an integer, got null; fix it, or remove the file so that it is written again$/,
  ],
  [
    "an example that lacks what is required",
    { "examples/documented/link.clicked.json": replaced(/"clicks": \d+,/, "") },
    /examples\/documented\/link\.clicked\.json lacks \/data\/link\/clicks, which is required/,
  ],
  [
    "a repeated name in an example",
    { [sale]: replaced('"event":', '"id": "",\n  "event":') },
    /^examples\/delivered\/sale\.created\.json:3:3#\/id: appears twice, first on line 2/,
  ],
  [
    "a mark of direction in an example",
    { [sale]: replaced(/"id": "/, '"id": "\u202e') },
    /^examples\/delivered\/sale\.created\.json:2#\/id: has the character U\+202E/,
  ],
  [
    "an editor's backup of an example",
    { [`${sale}~`]: written("{}") },
    /^examples\/delivered\/sale\.created\.json~: was left here by .*; remove it/,
  ],
  [
    "an example beside the folders",
    { "examples/link.clicked.json": written("{}") },
    /^examples\/link\.clicked\.json: is in the wrong place; move it to documented\//,
  ],

  [
    "a corpus that is no JSON",
    { [tests]: replaced("\n", "\n  oops\n") },
    /^test\/conformance\/link\.json:2:3: is not JSON: this is not a value/,
  ],
  [
    "a repeated name in the corpus",
    { [tests]: replaced('"tests":', '"description": "", "tests":') },
    /^test\/conformance\/link\.json:\d+:\d+#\/0\/description: appears twice/,
  ],
  [
    "a corpus that is no list of groups",
    { [tests]: written('[{ "description": 7 }]\n') },
    /link\.json:1#\/0\/tests: is missing; see/,
    /link\.json:1#\/0\/description: must be a string, got number 7/,
  ],

  [
    "several at once",
    {
      [tag]: (text) => titled("Issue")(replaced('"string"', '"strng"')(text)),
      [link]: replaced('"type": "object"', '"type": "object",\n  "required": 7'),
      "schemas/objects/sale.schema.json": written("{"),
      [sale]: written("{"),
      [tests]: written("["),
    },
    /link\.schema\.json:.*appears twice/,
    /sale\.schema\.json:1:2: is not JSON/,
    /tag\.schema\.json:\d+#\/title: has the title Issue/,
    /tag\.schema\.json:\d+#\/properties\/id\/type: has the type "strng"/,
    /sale\.created\.json:1:2: is not JSON/,
    /link\.json:1:2: is not JSON/,
  ],
  [
    "several in examples, where the schemas are sound",
    { [sale]: replaced("sale.created", "sale.creatd"), [documentedSale]: written("{"), "examples/derived/.DS_Store": written("") },
    /\.DS_Store: was left here/,
    /sale\.created\.json:1:2: is not JSON/,
    /sale\.created\.json:3#\/event: is "sale\.creatd"/,
  ],
];

function read(path: string): string {
  return readFileSync(`${repository}${path}`, "utf8");
}
