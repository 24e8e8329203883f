import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../lib/repository.js";
import { catalogOf } from "../printers/catalog-model.js";
import type { Contract } from "../contract/contract.js";
import type { Example } from "../payloads/examples.js";
import { bundleScripts } from "./bundle.js";
import { exampleValues } from "./example-values.js";
import { eventsPage } from "./events-page.js";
import { page } from "./page.js";
import { packageReceiver, portReceiver } from "./receivers.js";
import { readsOf } from "../payloads/reads.js";
import { typescriptUsage } from "./typescript-usage.js";
import { type LanguageUsage, portModels, usageOf } from "../printers/port-models.js";
import type { PackageMetadata } from "../printers/package-metadata.js";
import type { GeneratedFile, Printer } from "../printers/printer.js";

/** The page for language models, beside the catalogue: https://llmstxt.org. */
const eventsPagePath = "llms.txt";

/** The parts of the style sheet, in order: later ones win. */
const styles = [
  "base",
  "bar",
  "layout",
  "overview",
  "fields",
  "code",
  "examples",
  "receive",
  "checker",
  "sources",
  "controls",
  "narrow",
  "forced",
  "print",
];

function source(path: string): Promise<string> {
  return readFile(join(repository, "site", path), "utf8");
}

/**
 * Prints the event catalogue: a page with its style and its scripts, and the same as plain text, to be served by any static host.
 *
 * @param printed What the other printers have printed: its checker is made of the validators.
 */
export function site(examples: readonly Example[], printed: readonly GeneratedFile[], { version }: PackageMetadata): Printer {
  return {
    async print(contract) {
      const catalog = catalogOf(contract, examples);
      const usages = (await portModels(contract)).map(usageOf);
      const html = page({
        version,
        contract,
        catalog,
        sharedTypes: new Set(contract.objects.map(({ title }) => title)),
        examples,
        exampleValues: exampleValues(contract, catalog, examples),
        usages: [typescript(contract), ...usages],
        receivers: [
          packageReceiver(await readFile(join(repository, "README.md"), "utf8")),
          ...usages.map(({ language, name }) => portReceiver(language, name, textOf(printed, `${name}/README.md`))),
        ],
      });
      const files = [
        { path: "index.html", text: html },
        { path: eventsPagePath, text: eventsPage(contract, catalog) },
        { path: "style.css", text: (await Promise.all(styles.map((name) => source(`style/${name}.css`)))).join("\n") },
        { path: "favicon.svg", text: await source("favicon.svg") },
        ...(await bundleScripts(["boot", "page", "judge"], printed)),
      ];
      return files.map(({ path, text }) => ({ path: `site/${path}`, text }));
    },
  };
}

/** @throws {Error} When no such file is printed. */
function textOf(printed: readonly GeneratedFile[], path: string): string {
  const file = printed.find((each) => each.path === path);
  if (file === undefined) throw new Error(`generated/${path} is not printed`);
  return file.text;
}

function typescript(contract: Contract): LanguageUsage {
  const usage = Object.fromEntries(contract.events.map((event) => [event.name, typescriptUsage(event.name, readsOf(event, contract))]));
  return { language: "TypeScript", usage };
}
