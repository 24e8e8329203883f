// Loads each file with openapi-generator's functions for its event, and prints what is lost when it is written again. What is null is left out then.
import { readFileSync } from "node:fs";
import * as models from "./build/typescript-fetch/index.js";

for (const file of process.argv.slice(2)) {
  const body = JSON.parse(readFileSync(file, "utf8"));
  const words = body.event.split(".").map((word: string) => (word === "qrcode" ? "QRCode" : word[0]?.toUpperCase() + word.slice(1)));
  const title = `${words.join("")}Event`;
  const functions = models as unknown as Record<string, (value: unknown) => unknown>;
  const lost = missing(body, functions[`${title}ToJSON`]?.(functions[`${title}FromJSON`]?.(body)), "");
  console.log([body.event, file, title, JSON.stringify(lost)].join("\t"));
}

function missing(before: any, after: any, path: string): string[] {
  if (typeof before !== "object" || before === null) return [];
  return Object.entries(before).flatMap(([name, value]) =>
    after?.[name] != null ? missing(value, after[name], `${path}/${name}`) : value === null ? [] : [`${path}/${name}`],
  );
}
