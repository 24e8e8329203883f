import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { javaFile } from "../../../ports/java/syntax.js";
import { filesBelow } from "../../lib/files-below.js";
import { repository } from "../../lib/repository.js";
import type { PortModel } from "../../ports/port-model.js";
import { portModels } from "../port-models.js";
import type { GeneratedFile, Printer } from "../printer.js";
import { buildTables } from "../tables/build-tables.js";
import { sparkSchemas } from "../tables/spark.js";
import { structsIn, type Table } from "../tables/table-model.js";
import { addEventRows } from "./event-rows.js";
import { addRowWriter, writerName } from "./row-writer.js";

const runtime = join(repository, "ports/spark/runtime");
const sparkPackage = "io.codeqr.webhooks.spark";

/** Prints the library for Apache Spark, which stands on the Java port: what writes its events into rows, the tables' schemas, the licence, and the hand-written runtime as it is. */
export const sparkLibrary: Printer = {
  async print(contract) {
    const java = (await portModels(contract)).find(({ port }) => port.name === "java");
    if (java === undefined) throw new Error("there is no Java port, which the library for Spark stands on");
    const tables = buildTables(contract);
    const files = [
      ...(await readRuntime()),
      { path: "LICENSE", text: await readFile(join(repository, "LICENSE"), "utf8") },
      ...rowWriters(java.model, tables),
      ...schemas(tables),
    ];
    return files.map(({ path, text }) => ({ path: `spark/${path}`, text }));
  },
};

/** The classes that write the events of a port into rows of the tables. Pure. */
function rowWriters({ shapes, events }: PortModel, tables: readonly Table[]): readonly GeneratedFile[] {
  const typeNames = new Map(shapes.map(({ title, typeName }) => [title, typeName]));
  const ofEvents = events.flatMap((event) => {
    const table = tables.find((one) => one.event === event.event);
    return table === undefined ? [] : [{ event, table }];
  });
  const structs = new Map(structsIn(tables.flatMap(({ columns }) => columns)).map((struct) => [struct.title, struct]));
  const writer = (shape: (typeof shapes)[number], columns: Table["columns"], isTable: boolean) =>
    javaFile(writerName(shape), (file) => addRowWriter(file, { shape, columns }, typeNames, isTable), sparkPackage);
  return [
    ...shapes.flatMap((shape) => {
      const struct = structs.get(shape.title);
      return struct === undefined ? [] : [writer(shape, struct.columns, false)];
    }),
    ...ofEvents.map(({ event, table }) => writer(event, table.columns, true)),
    javaFile(
      "EventRows",
      (file) =>
        addEventRows(
          file,
          ofEvents.map(({ event, table }) => ({ event, table: table.name })),
        ),
      sparkPackage,
    ),
  ];
}

/** The schemas of the tables, as the library loads them. */
function schemas(tables: readonly Table[]): readonly GeneratedFile[] {
  const folder = `src/main/resources/${sparkPackage.replaceAll(".", "/")}/tables`;
  return sparkSchemas(tables).flatMap(({ path, text }) => (path.endsWith(".json") ? [{ path: path.replace("spark", folder), text }] : []));
}

async function readRuntime(): Promise<GeneratedFile[]> {
  return Promise.all(filesBelow(runtime).map(async (path) => ({ path, text: await readFile(join(runtime, path), "utf8") })));
}
