import type { Printer } from "../printer.js";
import { arrowSchemas } from "./arrow.js";
import { avroSchemas } from "./avro.js";
import { buildTables } from "./build-tables.js";
import { duckdbTables } from "./duckdb.js";
import { postgresqlTables } from "./postgresql.js";
import { sparkSchemas } from "./spark.js";
import { tablesReadme } from "./tables-readme.js";

/** Prints the tables of a lake, for the engines that people keep one in. */
export const tables: Printer = {
  print(contract) {
    const all = buildTables(contract);
    const files = [tablesReadme, sparkSchemas, arrowSchemas, duckdbTables, postgresqlTables, avroSchemas].flatMap((print) => print(all));
    return files.map(({ path, text }) => ({ path: `tables/${path}`, text }));
  },
};
