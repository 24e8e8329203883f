import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSignature } from "../../site/client/checker/check-signature.js";
import { judgeBody } from "../../site/client/checker/judge-body.js";
import { shellWords } from "../../site/client/checker/shell-words.js";
import { type Parts, takeApart } from "../../site/client/checker/take-apart.js";
import { utf8Fault } from "../../site/client/checker/utf8-fault.js";
import { signWebhook } from "../../src/signature.js";
import { repository } from "../support/repository.js";

const signature = "0123456789abcdef".repeat(4);
const read = (name: string) => readFileSync(`${repository}examples/${name}.json`, "utf8");
const clicked = read("documented/link.clicked");
const line = JSON.stringify(JSON.parse(clicked));
const encoder = new TextEncoder();

describe("what is pasted is taken apart", () => {
  const request = { what: "an HTTP request", body: '{\n  "a": 1\n}', signature };
  const curl = { what: "a curl command", body: '{"a": "it\'s"}', signature };
  test.each<[what: string, text: string, parts: Parts | undefined]>([
    ["an HTTP request", `POST /webhooks HTTP/1.1\r\nHost: a\r\nCodeQR-Signature: ${signature}\r\n\r\n{\n  "a": 1\n}`, request],
    ["one with line feeds alone", `POST /webhooks HTTP/1.1\nhost: a\ncodeqr-signature: ${signature}\n\n{\n  "a": 1\n}`, request],
    ["headers and a body", `CodeQR-Signature: ${signature}\n\n{\n  "a": 1\n}`, { ...request, what: "headers" }],
    ["a header right above a body", `CodeQR-Signature: ${signature}\n{\n  "a": 1\n}`, { ...request, what: "headers" }],
    ["a header alone", `CodeQR-Signature: ${signature}`, { what: "headers", signature }],
    ["a curl command", `curl -X POST http://a -H 'CodeQR-Signature: ${signature}' -d '{"a": "it'\\''s"}'`, curl],
    ["one over several lines", `$ curl http://a \\\n  --header "codeqr-signature: ${signature}" \\\n  --data-raw $'{"a": "it\\'s"}'`, curl],
    ["one with a file", `curl http://a -d @body.json`, undefined],
    [
      "one with a file and a signature",
      `curl http://a --header=codeqr-signature:${signature} --data-binary @body.json`,
      { what: "a curl command", signature, note: "its body is in the file body.json: drop that file here" },
    ],
    [
      "a saved request",
      JSON.stringify({ receivedAt: "", method: "POST", path: "/", headers: [["CodeQR-Signature", signature]], body: "{}" }),
      { what: "a request that listen saved", body: "{}", signature },
    ],
    [
      "a line of listen --json",
      JSON.stringify({ outcome: "known", status: 200, event: { id: "a" } }),
      {
        what: "a line of listen --json",
        body: '{\n  "id": "a"\n}',
        note: "it is in documented form, not the bytes that were signed, so no signature can be checked",
      },
    ],
    ["a body", clicked, undefined],
    ["a body with an empty line", '{\n\n  "a": 1\n}', undefined],
    ["prose", "Dear all,\n\nhello: there", undefined],
    ["nothing", "", undefined],
    ["several bodies", `${line}\n${line}`, undefined],
  ])("%s", (_what, text, parts) => expect(takeApart(text)).toEqual(parts));

  test.each<[command: string, words: string[]]>([
    ["a  'b c'd\n", ["a", "b cd"]],
    ['"a \\"b\\" \\n"', ['a "b" \\n']],
    ["a\\ b \\\n c", ["a b", "c"]],
    ["$'\\u0041\\n\\'' ''", ["A\n'", ""]],
    ["'open", ["'open"]],
  ])("the shell's words of %j", (command, words) => expect(shellWords(command)).toEqual(words));
});

describe("a received signature", () => {
  const secret = "whsec_0123456789abcdef0123456789abcdef";
  const other = "whsec_of-another-webhook";
  const pretty = JSON.stringify(JSON.parse(line), null, 2);
  test.each<[what: string, received: () => string | Promise<string>, secrets: string[], kind: string, text: string]>([
    ["is right", () => signWebhook(pretty, secret), [secret], "match", "Signed by this secret."],
    ["is right in capitals", async () => (await signWebhook(pretty, secret)).toUpperCase(), [secret], "match", "Signed by this secret."],
    [
      "is right as a whole header",
      async () => `CodeQR-Signature: ${await signWebhook(pretty, secret)}`,
      [secret],
      "match",
      "Signed by this secret.",
    ],
    ["is of the second secret", () => signWebhook(pretty, secret), [other, secret], "match", "Signed by secret 2 of 2."],
    ["is of another secret", () => signWebhook(pretty, other), [secret], "mismatch", "another secret, or of other bytes"],
    [
      "is of another body",
      () => signWebhook(clicked.replace("link", "lynk"), secret),
      [secret],
      "mismatch",
      "another secret, or of other bytes",
    ],
    [
      "is of the body with a line break at its end",
      () => signWebhook(`${pretty}\n`, secret),
      [secret],
      "near",
      "the line break at the end",
    ],
    ["is of the body with CR LF", () => signWebhook(pretty.replaceAll("\n", "\r\n"), secret), [secret], "near", "line breaks of CR LF"],
    ["is of the body on one line", () => signWebhook(line, secret), [secret], "near", "parsed and serialized again"],
    ["is by the secret without its prefix", () => signWebhook(pretty, secret.slice(6)), [secret], "near", "without its prefix"],
    ["is by the secret with its prefix", () => signWebhook(pretty, secret), [secret.slice(6)], "near", "with the prefix whsec_"],
    ["is by the secret without white space", () => signWebhook(pretty, secret), [`${secret} `], "near", "without the white space"],
    ["is cut", () => signature.slice(1), [secret], "malformed", "and this has 63"],
    ["is another service's", () => `sha256=${signature}`, [secret], "malformed", "another service"],
    ["is no signature", () => "a", [secret], "malformed", "and this has 1"],
    ["is anything", () => "zz", [secret], "malformed", "and nothing else"],
  ])("%s", async (_what, received, secrets, kind, text) => {
    const verdict = await checkSignature(encoder.encode(pretty), await received(), secrets, true);
    expect(verdict.kind).toBe(kind);
    expect(verdict.text).toContain(text);
  });
});

describe("bytes that are not UTF-8", () => {
  test.each<[what: string, bytes: number[], at: number | undefined]>([
    ["text", [0x22, 0x61, 0x22], undefined],
    ["a character of four bytes", [0xf0, 0x9f, 0x98, 0x80], undefined],
    ["a wrong byte", [0x22, 0xff, 0x22], 1],
    ["a character that breaks off", [0x61, 0xe2, 0x82], 1],
    ["a character that goes on wrong", [0x61, 0xe2, 0x82, 0x28, 0x61], 1],
    ["the first of two", [0x61, 0xff, 0x61, 0xff], 1],
    ["one behind a byte order mark", [0xef, 0xbb, 0xbf, 0xff], 3],
  ])("%s", (_what, bytes, at) => expect(utf8Fault(Uint8Array.from(bytes))?.at).toBe(at));
});

describe("a likely mistake is named", () => {
  const array = (items: number) => clicked.replace('"clicks": 11', `"clicks": 11, "tags": [${Array(items).fill(0).join(",")}]`);
  const utf16 = (text: string, mark: boolean) => Uint8Array.from(Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le"));
  const body = JSON.parse(clicked);
  test.each<[what: string, body: string | Uint8Array, hint: string, inner: unknown]>([
    ["an event's name with a typo", clicked.replace("link.clicked", "link.click"), "Did you mean `link.clicked`?", undefined],
    ["JSON text in JSON", JSON.stringify(line), "serialized twice", body],
    ["a record of an object", JSON.stringify({ body }), "The body is at `/body`", body],
    ["a record of a text", JSON.stringify({ at: 1, request: { body: line } }), "The body is at `/request/body`", body],
    ["a record of base64", JSON.stringify({ body: Buffer.from(clicked).toString("base64") }), "The body is at `/body`", body],
    ["the data alone", JSON.stringify(body.data), "only the `data` of an event (`link.clicked`", undefined],
    ["several bodies", `${line}\n${line}\n`, "One on each line: 2 bodies", undefined],
    ["an array of bodies", JSON.stringify([body]), "An array of 1 body", undefined],
    ["UTF-16 with a mark", utf16(line, true), "This is UTF-16", body],
    ["UTF-16 without", utf16(line, false), "This is UTF-16", body],
  ])("%s", (_what, given, hint, inner) => {
    const [verdict] = judgeBody(typeof given === "string" ? encoder.encode(given) : given);
    expect(verdict?.kind).not.toBe("known");
    expect(verdict?.hints[0]?.text).toContain(hint);
    const meant = verdict?.hints[0]?.body;
    expect(meant === undefined ? undefined : JSON.parse(meant.replace(/^\ufeff/, ""))).toEqual(inner);
  });

  test.each<[what: string, body: string]>([
    ["a known body", clicked],
    ["a wrong value", clicked.replace('"clicks": 11', '"clicks": "11"')],
    ["an event far from all others", clicked.replace("link.clicked", "invoice.paid")],
    ["no JSON", "{"],
    ["an object of something else", '{ "hello": "there" }'],
    ["a number", "7"],
    ["an empty array", "[]"],
  ])("%s is none", (_what, given) => expect([...judgeBody(encoder.encode(given))].at(-1)?.hints).toEqual([]));

  test.each([1, 1000, 1001, 5000])("%i wrong items are as many issues", (items) => {
    const verdicts = [...judgeBody(encoder.encode(array(items)))];
    expect(verdicts.at(-1)?.count).toBe(items);
    expect(verdicts.at(-1)?.issues).toHaveLength(Math.min(items, 200));
    // Where counting takes long, the first issue is told before.
    expect(verdicts[0]?.issues[0]?.path).toBe("/data/link/tags/0");
  });
});
