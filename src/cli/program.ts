import { Command, InvalidArgumentError, Option } from "commander";
import { visibleText } from "../visible-text.js";
import { readPackageFile } from "./package-files.js";
import { redact, secretVariable } from "./secrets.js";
import { parseSetValue, type SetValue } from "./set-values.js";
import { visibleLines } from "./terminal-text.js";

/** The longest delay that Node's timers support, in milliseconds: a longer one ends at once. */
const maxDelay = 2 ** 31 - 1;

// A greater number would be a typing error, and use up the machine's memory or its file handles.
const maxThreads = 64;
const maxConnections = 1000;
const maxDeliveries = 1_000_000;

/**
 * Defines every command with its options. The code of a command is loaded when it is called.
 *
 * @param done Called with the exit code of the command that ran.
 */
export function createProgram(done: (exitCode: number) => void): Command {
  const program = new Command("codeqr-webhooks")
    .description("Works with CodeQR's webhooks: validates bodies, shows the events, sends and receives signed deliveries.")
    .version((JSON.parse(readPackageFile("package.json")) as { version: string }).version)
    .configureOutput({
      writeErr: (text) => process.stderr.write(visibleLines(redact(text))),
      // The message quotes what was typed, so a line break in it may be part of the input. Only the line that suggests what was meant is a real one.
      outputError: (text, write) => write(text.replaceAll(/\n(?!\(Did you mean |$)/g, (lineBreak) => visibleText(lineBreak))),
    })
    .exitOverride()
    .showHelpAfterError("(add --help to see what is available)");

  program
    .command("validate")
    .description("validate bodies: whether each is a known event, an unknown one, or invalid, and why")
    .argument("[files...]", inputsText)
    .addOption(ndjsonOption())
    .addOption(atOption())
    .option("--strict", "report properties that the schemas do not declare as invalid: for fixtures, not for what CodeQR sends")
    .addOption(jobsOption())
    .option("--json", "print a line of JSON for each file that is one body, each invalid line, and the summary")
    .action(async (files, options) => done(await (await import("./validate.js")).validate(files, options)))
    .addHelpText(
      "after",
      help(
        [
          "validate body.json",
          "validate --jobs 4 events.ndjson",
          "validate --at /body bucket/",
          "tail -f events.ndjson | codeqr-webhooks validate --ndjson",
        ],
        "0 no body is invalid, 1 at least one is, 2 a file cannot be read to its end or an argument is wrong",
      ),
    );

  program
    .command("observe")
    .description(
      "say what bodies have that the contract does not: undeclared properties, new values, unknown events, and why bodies are invalid",
    )
    .argument("[files...]", inputsText)
    .addOption(ndjsonOption())
    .addOption(atOption())
    .addOption(jobsOption())
    .option("--suggest", "print what to add to the contract's schemas")
    .option("--html <file>", "write the same as one page, which needs nothing else and has no script")
    .option("--show-values", "show some values of undeclared properties, which may be personal data")
    .option("--json", "print one line of JSON")
    .action(async (files, options) => done(await (await import("./observe.js")).observe(files, options)))
    .addHelpText(
      "after",
      help(
        ["observe bucket/", "observe --jobs 4 --html observed.html events.ndjson", "observe --at /body --suggest requests.log.gz"],
        "0 nothing is new, 1 something is, 2 a file cannot be read to its end or an argument is wrong, 130 it was interrupted, and has reported what came before",
      ),
    );

  program
    .command("split")
    .description("sort bodies into a file for each event, in the documented form, with the invalid ones beside")
    .argument("[files...]", inputsText)
    .requiredOption("--to <folder>", "the folder to write: <event>.ndjson, unknown.ndjson, invalid.ndjson")
    .option("--resume", "go on where an interrupted run stopped, with the same files")
    .addOption(ndjsonOption())
    .addOption(atOption())
    .addOption(jobsOption())
    .option("--json", "print the summary as a line of JSON")
    .action(async (files, options) => done(await (await import("./split.js")).split(files, options)))
    .addHelpText(
      "after",
      help(
        ["split --to lake bucket/", "split --to lake --jobs 4 events.ndjson.gz", "split --to lake --resume bucket/"],
        "0 every body is in its file, 1 also, and some are invalid, 2 a file cannot be read to its end, or written, or an argument is wrong, 130 it was interrupted, and can be resumed",
      ),
    );

  program
    .command("list")
    .description("list the events")
    .option("--scope <scope>", "only those sent to webhooks of the project, or of a single link, qrcode or page")
    .option("--json", "print a line of JSON for each event")
    .action(async (options) => done((await import("./list.js")).list(options)))
    .addHelpText("after", help(["list", "list --scope project", "list --json"]));

  program
    .command("show")
    .description("show every field of an event")
    .argument("<event>", "its name")
    .option("--json", "print a line of JSON for each field")
    .action(async (event, options) => done((await import("./show.js")).show(event, options)))
    .addHelpText("after", help(["show link.clicked", "show sale.created --json"]));

  program
    .command("schema")
    .description("print the JSON Schema of an event")
    .argument("<event>", "its name")
    .addOption(formOption())
    .addOption(
      new Option("--target <dialect>", "the dialect of JSON Schema")
        .choices(["draft-2020-12", "draft-07", "openapi-3.0"])
        .default("draft-2020-12"),
    )
    .option("--json", "print it on one line")
    .action(async (event, options) => done((await import("./schema.js")).schema(event, options)))
    .addHelpText("after", help(["schema link.clicked", "schema sale.created --form delivered --target draft-07"]));

  program
    .command("example")
    .description("print an example body of an event")
    .argument("<event>", "its name")
    .addOption(formOption())
    .addOption(setOption())
    .option("--json", "print it on one line")
    .action(async (event, options) => done((await import("./example.js")).example(event, options)))
    .addHelpText("after", help(["example link.clicked", "example sale.created --form delivered --set data.sale.amount=4500"]));

  program
    .command("send")
    .description("send signed deliveries, as CodeQR does: of an event, or again of what files hold")
    .argument("[what...]", "the name of an event; or files that listen --save wrote, or that validate reads; nothing with --body")
    .requiredOption("--to <url>", "the URL to send to")
    .addOption(secretOption())
    .addOption(formOption())
    .addOption(setOption())
    .option("--id <id>", "the event's id, to repeat a delivery; if left out, each delivery gets a new one")
    .option("--body <file>", "send this file as it is")
    .option("--timeout <ms>", `how long to wait for an answer, in milliseconds, 1 to ${maxDelay}`, wholeNumber(1, maxDelay), 10_000)
    .option("--repeat <n>", `how many deliveries to send, 1 to ${maxDeliveries}`, wholeNumber(1, maxDeliveries), 1)
    .option("--concurrency <n>", `how many deliveries to send at once, 1 to ${maxConnections}`, wholeNumber(1, maxConnections), 1)
    .option("--json", "print a line of JSON for each delivery, and a summary if there are several")
    .action(async (what, options) => done(await (await import("./send.js")).send(what, options)))
    .addHelpText(
      "after",
      help(
        [
          "send link.clicked --to http://localhost:3000/webhooks",
          "send link.clicked --to http://localhost:3000/webhooks --set data.link.clicks=5 --form delivered",
          "send link.clicked --to http://localhost:3000/webhooks --repeat 1000 --concurrency 20",
          "send received.ndjson --to http://localhost:3000/webhooks",
        ],
        "0 every delivery was answered with a 2xx, 1 at least one was not, or a line of a file could not be read, 2 an argument is wrong",
      ),
    );

  program
    .command("listen")
    .description("receive webhooks and show each one")
    .option("--port <n>", "the port to listen on, 0 to 65535; 0 for any free port", wholeNumber(0, 65_535), 4000)
    .option("--host <host>", "the address to listen on", "127.0.0.1")
    .addOption(secretOption())
    .option("--save <file>", "append each request to this file before it is answered, as a line of JSON, for send to send it again")
    .option("--forward-to <url>", "hand each request on as it is, and answer what comes back")
    .addOption(yesRemoteOption())
    .option("--timeout <ms>", `how long to wait for that answer, in milliseconds, 1 to ${maxDelay}`, wholeNumber(1, maxDelay), 10_000)
    .option("--brief", "show one line for each event, without its data")
    .option("--json", "print a line of JSON for each request, after one with the URL")
    .action(async (options) => done(await (await import("./listen.js")).listen(options)))
    .addHelpText(
      "after",
      help(
        [
          "listen",
          "listen --port 8080 --brief",
          "listen --save received.ndjson",
          "listen --forward-to http://localhost:3000/webhooks",
          "listen --json >> events.ndjson",
        ],
        "0 it was interrupted, 2 it cannot listen, or an argument is wrong",
      ),
    );

  program
    .command("check-receiver")
    .description("check that a receiver, in whatever language, answers as CodeQR needs it: send it all that it must take or refuse")
    .requiredOption("--to <url>", "the receiver's URL; it gets about a hundred deliveries with events of the examples and fresh ids")
    .addOption(
      secretOption("; give it twice while a secret is being rotated").argParser((text: string, earlier?: readonly string[]) => [
        ...(earlier ?? []),
        text,
      ]),
    )
    .option("--effects <url>", 'where a GET answers how many events have been handled, as a JSON number or {"count": number}')
    .addOption(yesRemoteOption())
    .option("--timeout <ms>", `how long to wait for each answer, in milliseconds, 1 to ${maxDelay}`, wholeNumber(1, maxDelay), 10_000)
    .option("--json", "print a line of JSON for each row, and one with the verdict")
    .action(async (options) => done(await (await import("./check-receiver.js")).checkReceiver(options)))
    .addHelpText(
      "after",
      help(
        [
          "check-receiver --to http://localhost:3000/webhooks",
          "check-receiver --to http://localhost:3000/webhooks --effects http://localhost:3000/handled",
        ],
        "0 the receiver is safe, 1 it is not, 2 an argument is wrong, 3 it cannot be reached",
      ),
    );

  program
    .command("verify")
    .description("check the signature of a body")
    .argument("[file]", "the body, byte for byte as received; standard input if left out or -")
    .requiredOption("--signature <hex>", "the CodeQR-Signature header")
    .addOption(secretOption())
    .option("--json", "print a line of JSON")
    .action(async (file, options) => done(await (await import("./verify.js")).verify(file, options)))
    .addHelpText(
      "after",
      help(
        ["verify body.json --signature 3f1c…", "verify --signature 3f1c… < body.json"],
        "0 the signature matches the body, 1 it does not, 2 an argument is wrong",
      ),
    );

  return program;
}

/** What the commands read that read bodies. */
const inputsText =
  "files or folders: a body, several, an array of them, or one on each line (.ndjson, .jsonl); gzip, zstd and UTF-16 are recognized; - for standard input";

function ndjsonOption(): Option {
  return new Option(
    "--ndjson",
    "treat every input as one body per line; by default this is decided by the file extension, else by the first line",
  );
}

function atOption(): Option {
  return new Option("--at <pointer>", "where in each record the body stands, as a JSON pointer: as an object, as JSON text or in base64");
}

function jobsOption(): Option {
  return new Option("-j, --jobs <n>", `how many threads work on the lines, 1 to ${maxThreads}`)
    .argParser(wholeNumber(1, maxThreads))
    .default(1);
}

function formOption(): Option {
  return new Option("--form <form>", "documented: as the event page shows it; delivered: as CodeQR sends it")
    .choices(["documented", "delivered"])
    .default("documented");
}

function secretOption(more = ""): Option {
  return new Option(
    "--secret <secret>",
    `the webhook's signing secret, whsec_ included; safer in the environment, where nobody sees it${more}`,
  ).env(secretVariable);
}

function yesRemoteOption(): Option {
  return new Option("--yes-remote", "allow a URL that is not on this machine");
}

function setOption(): Option {
  return new Option(
    "--set <path=value>",
    "set a value, as in data.link.clicks=5 or /data/link/clicks=5; the value is JSON if it parses as JSON, else text; may be repeated",
  )
    .default([], "nothing")
    .argParser((text: string, earlier: readonly SetValue[]) => [...earlier, parseSetValue(text)]);
}

/** A parser of whole numbers in a range that includes both ends. */
function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

function help(examples: readonly string[], exitCodes = "0 done, 2 an argument is wrong"): string {
  const lines = examples.map((example) => `  $ ${example.includes("|") ? example : `codeqr-webhooks ${example}`}`);
  return `\nExamples:\n${lines.join("\n")}\n\nExit codes: ${exitCodes}.`;
}
