import { afterEach, describe, expect, test } from "vitest";
import { closeReceivers, receiver } from "./deliveries.js";
import { run, secret } from "./run.js";

afterEach(closeReceivers);
const withSecret = { env: { CODEQR_WEBHOOK_SECRET: secret } };

const send = ["send", "link.clicked", "--to", "http://127.0.0.1:1"];

/** Every option that takes a number, with its range. Node's timers take no delay beyond 2^31-1 ms. */
const numbers: readonly (readonly [option: string, args: readonly string[], least: number, most: number])[] = [
  ["--timeout", send, 1, 2_147_483_647],
  ["--repeat", send, 1, 1_000_000],
  ["--concurrency", send, 1, 1000],
  ["--jobs", ["validate"], 1, 64],
  ["--port", ["listen"], 0, 65_535],
];

describe.each(numbers)("%s", (option, args, least, most) => {
  test.each([least - 1, most + 1, 99_999_999_999].map(String))("must not be %s", async (value) => {
    const { status, stdout, stderr } = await run([...args, `${option}=${value}`], withSecret);
    expect(stderr).toContain(`'${value}' is invalid. It must be a whole number from ${least} to ${most}.`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test("help says its range", async () => {
    const { stdout } = await run([args[0] as string, "--help"]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`, ${least} to ${most}`);
  });
});

test.each(["9".repeat(400), "", "x", "1.5", "1e3", "0x10", " 5", "+5", "NaN", "Infinity", "٣"])(
  "%j is not a number of milliseconds",
  async (value) => {
    const { status, stderr } = await run([...send, "--timeout", value], withSecret);
    expect(stderr).toContain(`'${value}' is invalid. It must be a whole number from 1 to 2147483647.`);
    expect(status).toBe(2);
  },
);

test.each([
  ["--timeout", "2147483647"],
  ["--timeout", "0300"],
  ["--concurrency", "1000"],
])("send %s %s is taken", async (...args) => {
  const { url } = await receiver({ status: 200 });
  const { status, stderr } = await run(["send", "link.clicked", "--to", url, ...args], withSecret);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

const list = "data.link.tags";
const withNone = ["--set", `${list}=[]`];
const withTag = ["--set", `${list}=[{"id":"a"}]`];

describe("--set that is impossible", () => {
  test.each<[string, string[], RegExp]>([
    [
      "the length of a list",
      [...withNone, "--set", `${list}.length=0`],
      /data\.link\.tags is a list of 0: .* from 0 to 0, .* got "length"/,
    ],
    ["a name in a list", [...withNone, "--set", `${list}.foo=1`], /a whole number from 0 to 0, of which 0 adds an item, got "foo"/],
    ["a name in a list with an item", [...withTag, "--set", `${list}.foo=1`], /data\.link\.tags is a list of 1: .* from 0 to 1, /],
    ["an index beyond the end", [...withTag, "--set", `${list}.2=1`], /of which 1 adds an item, got "2"/],
    ["an index far beyond the end", [...withNone, "--set", `${list}.4294967295=1`], /got "4294967295"/],
    ["an index beyond the end, on the way", [...withTag, "--set", `${list}.2.id=1`], /got "2"/],
    ["a negative index", [...withTag, "--set", `${list}.-1=1`], /got "-1"/],
    ["an index with a zero before it", [...withTag, "--set", `${list}.00=1`], /got "00"/],
    ["JSON Patch's end of a list", [...withNone, "--set", `/data/link/tags/-=1`], /got "-"/],
    ["an index of no digits", [...withNone, "--set", `${list}.=1`], /got ""/],
    ["the prototype of a list", [...withNone, "--set", `${list}.__proto__.x=1`], /got "__proto__"/],
    ["a method of a list", [...withNone, "--set", `${list}.push=1`], /got "push"/],
    ["below a text", ["--set", "id.length=1"], /--set id\.length: id is "evt_\w+" and has no properties/],
    ["far below a text", ["--set", "id.a.b=1"], /--set id\.a\.b: id is "evt_\w+" and has no properties/],
    ["below a number", ["--set", "data.link.clicks.x=1"], /data\.link\.clicks is 11 and has no properties/],
    ["below null", ["--set", "data.x=null", "--set", "data.x.y=1"], /data\.x is null and has no properties/],
    ["below a long text", ["--set", `data.x=${"x".repeat(999)}`, "--set", "data.x.y=1"], /data\.x is "x{59}… and has no properties/],
    ["deeper than JSON can be written", ["--set", `data.x=${"[".repeat(30_000)}${"]".repeat(30_000)}`], /nested too deeply/],
    ["a path of too many names", ["--set", `data${".x".repeat(50_000)}=1`], /nested too deeply/],
  ])("%s is reported, and nothing is sent", async (_case, args, message) => {
    const { url, requests } = await receiver({ status: 200 });
    const { status, stdout, stderr } = await run(["send", "link.clicked", "--to", url, ...args], withSecret);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(requests).toEqual([]);
  });
});

test.each<[string, string[], unknown]>([
  ["an item", [...withTag, "--set", `${list}.0=7`], [7]],
  ["in an item", [...withTag, "--set", `${list}.0.id=b`], [{ id: "b" }]],
  ["a new item", [...withTag, "--set", `${list}.1=7`], [{ id: "a" }, 7]],
  ["in a new item", [...withNone, "--set", `${list}.0.id=b`, "--set", `/data/link/tags/1/id=c`], [{ id: "b" }, { id: "c" }]],
])("--set %s of a list", async (_case, args, expected) => {
  const { status, stdout } = await run(["example", "link.clicked", ...args]);
  expect(JSON.parse(stdout).data.link.tags).toEqual(expected);
  expect(status).toBe(0);
});
