import { readFile } from "node:fs/promises";
import { catalogOf } from "../catalog.js";
import type { Contract } from "../contract/contract.js";
import type { Example } from "../examples.js";
import { bundleScripts } from "../site/bundle.js";
import { page } from "../site/page.js";
import type { LanguageUsage } from "../site/site.js";
import { readsOf } from "../usage/reads.js";
import { typescriptUsage } from "../usage/typescript.js";
import type { GeneratedFile, Printer } from "./printer.js";

const folder = new URL("../site/", import.meta.url);

/**
 * Prints the event catalogue: a page with its style and its scripts, to be served by any static host.
 *
 * @param printed What the other printers have printed: its checker is made of the validators, and its examples of code come from the ports.
 */
export function site(examples: readonly Example[], printed: readonly GeneratedFile[]): Printer {
  return {
    name: "site",
    async print(contract) {
      const html = page({
        contract,
        catalog: catalogOf(contract, examples),
        sharedTypes: new Set(contract.objects.map(({ title }) => title)),
        examples,
        usages: [typescript(contract), ...portUsages(printed)],
      });
      const files = [
        { path: "index.html", text: html },
        ...(await Promise.all(
          ["style.css", "favicon.svg"].map(async (path) => ({ path, text: await readFile(new URL(path, folder), "utf8") })),
        )),
        ...(await bundleScripts(["early", "page"], printed)),
      ];
      return files.map(({ path, text }) => ({ path: `site/${path}`, text }));
    },
  };
}

function typescript(contract: Contract): LanguageUsage {
  const usage = Object.fromEntries(contract.events.map((event) => [event.name, typescriptUsage(event.name, readsOf(event, contract))]));
  return { language: "TypeScript", usage };
}

function portUsages(printed: readonly GeneratedFile[]): readonly LanguageUsage[] {
  return JSON.parse(printed.find(({ path }) => path === "port-usage.json")?.text ?? "[]");
}
