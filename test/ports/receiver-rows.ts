import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { repository } from "../support/repository.js";

/** A request to a README's receiver, and the statuses that are right. */
export interface ReceiverRow {
  readonly name: string;
  readonly statuses: readonly number[];
  send(url: URL): Promise<number>;
}

/** The secrets of the receivers under test, as their variable has them: a rotation, the new one and the old one. */
export const secrets = ["whsec_new0123456789abcdef0123456789abcdef", "whsec_0123456789abcdef0123456789abcdef"] as const;

const [secret, oldSecret] = secrets;
const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
const delivered = readFileSync(`${repository}examples/delivered/sale.created.json`, "utf8");
const largest = 4 * 1024 * 1024;
/** How long a receiver may wait for a client that has stopped sending, in milliseconds. */
const patience = 60_000;

export const receiverRows: readonly ReceiverRow[] = [
  posted("known", clicked, [200]),
  posted("known, as it is delivered", delivered, [200]),
  posted("unknown", clicked.replace("link.clicked", "link.shared"), [202]),
  posted("invalid", clicked.replace('"clicks": 11', '"clicks": "11"'), [202]),
  posted("forged", clicked, [401], { signature: "0".repeat(64) }),
  posted("missing", clicked, [401], { signature: undefined }),
  posted("malformed", clicked, [401], { signature: "sha256=0" }),
  posted("rotated", clicked, [200], { signature: signed(clicked, oldSecret) }),
  posted("4 MiB", padded(largest), [200]),
  posted("too large", padded(largest + 1), [413]),
  posted("empty", "", [202]),
  posted("empty, unsigned", "", [401], { signature: undefined }),
  posted("wrong method", "", [405], { method: "GET" }),
  posted("chunked", clicked, [200], { chunked: true }),
  posted("chunked, forged", clicked, [401], { chunked: true, signature: "0".repeat(64) }),
  posted("chunked, too large", padded(largest + largest / 4), [413], { chunked: true }),
  // RFC 9112, 6.3: such a request has no body. RFC 9110, 15.5.12, lets a server ask for the length.
  raw("no length", `codeqr-signature: ${signed(clicked)}\r\nconnection: close\r\n`, [401, 411]),
  // Answered or closed: a client that stops must not hold the receiver for ever. The status 0 is a connection closed without an answer.
  raw("a client that stops", `codeqr-signature: ${signed(clicked)}\r\ncontent-length: 1000\r\n`, [0, 400, 401, 408, 413, 500, 503], "{"),
];

interface Posted {
  readonly signature?: string | undefined;
  readonly method?: "GET" | "POST";
  readonly chunked?: boolean;
}

/** A body with its own signature, unless told otherwise. */
function posted(name: string, body: string, statuses: readonly number[], options: Posted = {}): ReceiverRow {
  const signature = "signature" in options ? options.signature : signed(body);
  const { method = "POST", chunked = false } = options;
  const headers = {
    "content-type": "application/json",
    ...(signature === undefined ? {} : { "codeqr-signature": signature }),
    ...(chunked ? { "transfer-encoding": "chunked" } : { "content-length": Buffer.byteLength(body) }),
  };
  const send = (url: URL) =>
    new Promise<number>((resolve, reject) => {
      let answered = false;
      const sent = request(url, { method, headers, agent: false }, (response) => {
        answered = true;
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      // A receiver may answer and close before it has read a body that is too large.
      sent.on("error", (error) => !answered && reject(error));
      for (let from = 0; from < body.length; from += 65_521) sent.write(body.slice(from, from + 65_521));
      sent.end();
    });
  return { name, statuses, send };
}

/** A request by hand, whose body ends too early. */
function raw(name: string, headers: string, statuses: readonly number[], body = ""): ReceiverRow {
  const send = ({ port, pathname }: URL) =>
    new Promise<number>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1");
      let answer = "";
      const timer = setTimeout(() => {
        socket.destroy();
        reject(new Error(`neither answered nor closed in ${patience} ms`));
      }, patience);
      socket.on("connect", () => socket.write(`POST ${pathname} HTTP/1.1\r\nhost: 127.0.0.1\r\n${headers}\r\n${body}`));
      socket.on("data", (chunk) => (answer += chunk));
      socket.on("error", () => {});
      socket.on("close", () => {
        clearTimeout(timer);
        resolve(Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? 0));
      });
    });
  return { name, statuses, send };
}

/** The clicked body with as many bytes. */
function padded(bytes: number): string {
  return `{${" ".repeat(bytes - Buffer.byteLength(clicked))}${clicked.slice(1)}`;
}

function signed(body: string, key: string = secret): string {
  return createHmac("sha256", key).update(body).digest("hex");
}
