import { type Markup, markup } from "./markup.js";
import { repositoryUrl } from "./repository-url.js";
import type { Site } from "./site.js";

/** The files that the catalogue is printed from and beside, and the version that it shows. */
export function sourcesSection({ version, receivers }: Site): Markup {
  const packages = receivers.map(({ language, documents }) => [language, documents] as const);
  return markup`<footer id=sources>
<h2>Version ${version}</h2>
<dl>
${row("Descriptions", files)}${row("Packages", packages)}${row("Documents", documents)}</dl>
</footer>
`;
}

type Links = readonly (readonly [text: string, address: string])[];

const files: Links = [
  ["JSON Schema", `${repositoryUrl}generated/schemas/webhook-event.schema.json`],
  ["OpenAPI", `${repositoryUrl}generated/openapi.json`],
  ["AsyncAPI", `${repositoryUrl}generated/asyncapi.json`],
  ["events and fields as data", `${repositoryUrl}generated/catalog.json`],
  ["this page as plain text", "llms.txt"],
];

const documents: Links = [
  ["what changed", `${repositoryUrl}CHANGELOG.md`],
  ["the two forms of a body", `${repositoryUrl}docs/contract.md`],
  ["receiving webhooks", `${repositoryUrl}docs/receiving.md`],
  ["the repository", `${repositoryUrl}README.md`],
];

function row(name: string, links: Links): Markup {
  return markup`<div><dt>${name}</dt><dd>${links.map(([text, address], index) => markup`${index === 0 ? "" : ", "}<a href="${address}">${text}</a>`)}</dd></div>
`;
}
