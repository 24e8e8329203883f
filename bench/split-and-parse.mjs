import { openSync, readSync } from "node:fs";

// The least that anyone can do with a file of lines of JSON: split it and parse each line.

const file = openSync(process.argv[2]);
const buffer = Buffer.allocUnsafe(1024 * 1024);
let held = 0;
for (;;) {
  const read = readSync(file, buffer, held, buffer.length - held, null);
  if (read === 0) break;
  const length = held + read;
  let start = 0;
  for (let end = buffer.indexOf(10, start); end !== -1 && end < length; end = buffer.indexOf(10, start)) {
    JSON.parse(buffer.toString("utf8", start, end));
    start = end + 1;
  }
  buffer.copy(buffer, 0, start, length);
  held = length - start;
}
