// Loads each file with the schema that json-schema-to-zod printed, and prints what is lost; then damages it, which must be refused.
import { readFileSync } from "node:fs";
import { schema } from "./build/zod.js";

for (const file of process.argv.slice(2)) {
  const body = JSON.parse(readFileSync(file, "utf8"));
  const { success, data, error } = schema.safeParse(body);
  const damaged = [
    { ...body, event: "another.event" },
    { ...body, createdAt: 5 },
    { ...body, data: {} },
    { ...body, data: { ...body.data, link: 5, sale: 5, id: 5, page: 5, qrcode: 5 } },
  ];
  const accepted = damaged.filter((each) => schema.safeParse(each).success).length;
  const lost = success ? missing(body, data, "") : [];
  const type = !success ? `refused: ${JSON.stringify(error?.issues)}` : accepted > 0 ? `accepts ${accepted} that are damaged` : body.event;
  console.log([body.event, file, type, JSON.stringify(lost)].join("\t"));
}

function missing(before: any, after: any, path: string): string[] {
  if (typeof before !== "object" || before === null) return [];
  return Object.entries(before).flatMap(([name, value]) =>
    after !== null && typeof after === "object" && name in after ? missing(value, after[name], `${path}/${name}`) : [`${path}/${name}`],
  );
}
