import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "@asyncapi/parser";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, describe, expect, test } from "vitest";
import { safeParseWebhookEvent, webhookEventNames } from "../../../src/index.js";
import { signWebhook } from "../../../src/signature.js";
import { examples, parsedBodies } from "../../support/corpus.js";
import { repository } from "../../support/repository.js";

// Checks the API descriptions with the validators of their own ecosystems, and their schemas with delivered bodies.

const temporary = mkdtempSync(join(tmpdir(), "codeqr-specs-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const openapi = read("openapi.json");
const asyncapi = read("asyncapi.json");

function read(name: string): any {
  return JSON.parse(readFileSync(`${repository}generated/${name}`, "utf8"));
}

/** A copy of `document` with a fault. */
function damaged(document: any, damage: (copy: any) => void): any {
  const copy = structuredClone(document);
  damage(copy);
  return copy;
}

/** The rules that a description breaks, and where, according to Redocly's linter with its own strict rules and no configuration. */
async function redocly(name: string, document: unknown): Promise<string[]> {
  const file = join(temporary, name);
  writeFileSync(file, JSON.stringify(document));
  const args = ["node_modules/@redocly/cli/bin/cli.js", "lint", "--extends", "recommended-strict", "--format", "json", file];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const output = await new Promise<string>((resolve) =>
    execFile(process.execPath, args, { cwd: repository, env, maxBuffer: 1 << 26 }, (_error, stdout, stderr) => resolve(stdout || stderr)),
  );
  const { problems } = JSON.parse(output) as { problems: { ruleId: string; location: { pointer: string }[] }[] };
  return problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`);
}

/** The rules that a description breaks, according to AsyncAPI's own parser. */
async function asyncapiParser(document: unknown): Promise<string[]> {
  const diagnostics = await new Parser().validate(JSON.stringify(document));
  return diagnostics.map(({ code, path }) => `${code} #/${path.join("/")}`);
}

const operationPath = "#/webhooks/link.clicked/post";
const breakOperation = (edit: (operation: any) => void) => damaged(openapi, (copy) => edit(copy.webhooks["link.clicked"].post));

describe("Redocly's linter", () => {
  test.each([
    ["openapi.json", openapi],
    ["asyncapi.json", asyncapi],
  ])("finds nothing in %s", async (name, document) => {
    expect(await redocly(name, document)).toEqual([]);
  });

  test.each<[string, (operation: any) => void, string]>([
    ["a body without content", (operation) => delete operation.requestBody.content, `struct ${operationPath}/requestBody`],
    [
      "a reference to nothing",
      (operation) => (operation.parameters[0].$ref = "#/components/parameters/none"),
      `no-unresolved-refs ${operationPath}/parameters/0`,
    ],
    [
      "an example that its schema refuses",
      (operation) => (operation.requestBody.content["application/json"].examples.documented.value.data.link.clicks = "3"),
      `no-invalid-media-type-examples ${operationPath}/requestBody/content/application~1json/examples/documented/value`,
    ],
  ])("finds %s", async (name, damage, problem) => {
    const problems = await redocly(`${name}.json`, breakOperation(damage));
    expect(
      problems.filter((found) => found.startsWith(problem)),
      problems.join("\n"),
    ).not.toEqual([]);
  });
});

describe("AsyncAPI's parser", () => {
  test("finds nothing in asyncapi.json", async () => {
    expect(await asyncapiParser(asyncapi)).toEqual([]);
  });

  // It does not check examples: that is done below.
  test.each<[string, (document: any) => void, string]>([
    [
      "a reference to nothing",
      ({ components }) => (components.messages["link.clicked"].headers.$ref = "#/components/schemas/None"),
      "invalid-ref #/components/messages/link.clicked/headers/$ref",
    ],
    [
      "an operation with a message of another channel",
      ({ operations, channels }) => {
        const [channel, { messages }] = Object.entries<any>(channels).find(([name]) => name !== "link") ?? ["", {}];
        operations["send-link-events"].messages[0].$ref = `#/channels/${channel}/messages/${Object.keys(messages)[0]}`;
      },
      "asyncapi3-operation-messages-from-referred-channel #/operations/send-link-events/messages/0",
    ],
    ["an unknown action", ({ operations }) => (operations["send-link-events"].action = "publish"), "asyncapi-document-resolved"],
  ])("finds %s", async (_name, damage, problem) => {
    const problems = await asyncapiParser(damaged(asyncapi, damage));
    expect(
      problems.filter((found) => found.startsWith(problem)),
      problems.join("\n"),
    ).not.toEqual([]);
  });
});

interface Described {
  readonly schema: object;
  readonly payloads: readonly any[];
}

const descriptions: readonly { name: string; ajv: Ajv; components: object; events: Record<string, Described> }[] = [
  {
    name: "openapi.json",
    ajv: new Ajv2020({ strict: false, strictNumbers: true }),
    components: openapi.components,
    events: Object.fromEntries(
      Object.entries<any>(openapi.webhooks).map(([event, { post }]) => {
        const { schema, examples } = post.requestBody.content["application/json"];
        return [event, { schema, payloads: Object.values<any>(examples).map(({ value }) => value) }];
      }),
    ),
  },
  {
    name: "asyncapi.json",
    ajv: new Ajv({ strict: false, strictNumbers: true }),
    components: asyncapi.components,
    events: Object.fromEntries(
      Object.entries<any>(asyncapi.components.messages).map(([event, { payload, examples }]) => [
        event,
        { schema: payload, payloads: examples.map((example: any) => example.payload) },
      ]),
    ),
  },
];

const bodies = parsedBodies();

describe.each(descriptions)("$name", ({ ajv, components, events }) => {
  addFormats.default(ajv);

  test("describes the events in the catalogue", () => {
    expect(Object.keys(events)).toEqual(webhookEventNames);
  });

  describe.each(Object.entries(events))("%s", (event, { schema, payloads }) => {
    const validate = ajv.compile({ ...schema, components });

    test("has a sample in documented form and, if there is a delivered body, that one too; its schema accepts both", () => {
      const isDelivered = examples.some(({ name }) => name === `delivered/${event}.json`);
      expect(payloads.length).toBe(isDelivered ? 2 : 1);
      for (const payload of payloads) expect([validate(payload), validate.errors]).toEqual([true, null]);
    });

    test("has a schema that refuses a broken sample", () => {
      for (const payload of payloads) {
        expect(validate({ ...payload, createdAt: "yesterday" })).toBe(false);
        expect(validate({ ...payload, event: "another.event" })).toBe(false);
        expect(validate({ ...payload, data: {} })).toBe(false);
      }
    });

    test("has a schema that accepts the same bodies as this package", () => {
      const differing = bodies.filter(({ body }) => {
        const outcome = safeParseWebhookEvent(body);
        return validate(body) !== (outcome.kind === "known" && outcome.event.event === event);
      });
      expect(differing.map(({ name }) => name)).toEqual([]);
    });
  });
});

test("the signature's pattern accepts a signature, but no other spelling of it", async () => {
  const signature = await signWebhook("{}", "whsec_0123456789abcdef0123456789abcdef");
  const { schema } = openapi.components.parameters.signature;
  const header = asyncapi.components.schemas.DeliveryHeaders.properties["CodeQR-Signature"];
  for (const { pattern } of [schema, header]) {
    expect(signature).toMatch(new RegExp(pattern));
    for (const other of [`sha256=${signature}`, signature.toUpperCase(), signature.slice(1), `${signature}0`])
      expect(other).not.toMatch(new RegExp(pattern));
  }
});
