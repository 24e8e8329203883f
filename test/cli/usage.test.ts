import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repository } from "../support/repository.js";
import { run, secret } from "./run.js";

const commands = ["validate", "list", "show", "schema", "example", "send", "listen", "verify"];

test.each<[string, string[], RegExp]>([
  ["an unknown command", ["lsit"], /unknown command 'lsit'\n\(Did you mean list\?\)/],
  ["an unknown option", ["list", "--scop", "link"], /unknown option '--scop'\n\(Did you mean --scope\?\)/],
  ["an unknown scope", ["list", "--scope", "page2"], /--scope must be one of project, link, page, qrcode, got "page2"/],
  ["a misspelt event", ["show", "link.clcked"], /no event "link\.clcked" in the catalogue\. Did you mean link\.clicked\?/],
  ["a part of an event's name", ["show", "scanned"], /Did you mean qrcode\.scanned\?/],
  ["an event unlike any other", ["show", "invoice.paid.twice"], /no event "invoice\.paid\.twice" in the catalogue\.\nSee all of them/],
  ["an event that is a property of every object", ["example", "constructor"], /no event "constructor"/],
  ["no event", ["show"], /missing required argument 'event'/],
  ["an unknown form", ["example", "link.clicked", "--form", "raw"], /Allowed choices are documented, delivered/],
  ["an unknown dialect", ["schema", "link.clicked", "--target", "draft-04"], /Allowed choices are draft-2020-12, draft-07, openapi-3\.0/],
  ["--set without a value", ["example", "link.clicked", "--set", "data"], /--set takes PATH=VALUE/],
  ["--set through a text", ["example", "link.clicked", "--set", "id.part=1"], /--set id\.part: id is "evt_\w+" and has no properties/],
  ["no thread", ["validate", "--jobs", "0"], /'0' is invalid\. It must be a whole number from 1 to 64/],
  ["a file that is not there", ["validate", "no-such-file.json"], /cannot read no-such-file\.json: there is no such file/],
  ["a folder", ["verify", "/", "--secret", secret, "--signature", "0".repeat(64)], /cannot read \/: it is a folder/],
  ["no URL", ["send", "link.clicked"], /required option '--to <url>' not specified/],
  ["no secret", ["send", "link.clicked", "--to", "http://127.0.0.1:1"], /set CODEQR_WEBHOOK_SECRET, or give --secret/],
  ["an empty secret", ["listen", "--secret", ""], /secret is missing or empty/],
  ["a secret with a line end", ["listen", "--secret", "whsec_abc\n"], /secret begins or ends with white space/],
  ["a secret that was not set", ["verify", "--secret", "undefined", "--signature", "0".repeat(64)], /is the text "undefined"/],
  ["a secret of the prefix alone", ["send", "link.clicked", "--to", "http://127.0.0.1:1", "--secret", "whsec_"], /only its prefix/],
  ["another kind of URL", ["send", "link.clicked", "--secret", secret, "--to", "localhost:3000"], /--to must be an http or https URL/],
  ["neither event nor body", ["send", "--secret", secret, "--to", "http://127.0.0.1:1"], /name the event to send, or a file with --body/],
  ["both", ["send", "a", "--body", "b", "--secret", secret, "--to", "http://127.0.0.1:1"], /and not both/],
  [
    "a body with an id",
    ["send", "--body", "b", "--id", "1", "--secret", secret, "--to", "http://127.0.0.1:1"],
    /--id and --set cannot be used with it/,
  ],
  ["an invalid port", ["listen", "--port", "70000"], /a whole number from 0 to 65535/],
  [
    "a host that is not this machine",
    ["listen", "--secret", secret, "--host", "192.0.2.1"],
    /cannot listen on 192\.0\.2\.1:4000: this machine has no such address/,
  ],
  ["no signature", ["verify"], /required option '--signature <hex>' not specified/],
])("%s ends with exit code 2, says what to do, and prints nothing", async (_case, args, message) => {
  const { status, stdout, stderr } = await run(args);
  expect(stderr).toMatch(message);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

test.each(commands)("%s --help gives examples and exit codes", async (command) => {
  const { status, stdout, stderr } = await run([command, "--help"]);
  expect(stdout).toMatch(new RegExp(`Usage: codeqr-webhooks ${command} `));
  expect(stdout).toContain(`$ codeqr-webhooks ${command}`);
  expect(stdout).toMatch(/Exit codes: 0 /);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("--version is the package's, and without a command there is help", async () => {
  const { version } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
  expect(await run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  const { status, stderr } = await run([]);
  for (const command of commands) expect(stderr).toContain(`  ${command} `);
  expect(status).toBe(2);
});

test("bundled packages have their licences beside them", () => {
  const licences = readFileSync(`${repository}dist/cli/THIRD-PARTY-LICENSES.txt`, "utf8");
  for (const name of ["commander", "cli-progress", "cli-table3"]) expect(licences).toMatch(new RegExp(`^${name} \\d.*\\(MIT\\)`, "m"));
  expect(licences).toContain("Permission is hereby granted");
});
