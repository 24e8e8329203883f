import type { Contract } from "../../../scripts/contract/contract.js";
import { examples } from "../../support/corpus.js";

/** A payload of an example, to be changed before it is printed. */
export type Body = { event: string; data: any } & Record<string, unknown>;

/** A page of event types with every event of the contract, and as samples the examples from CodeQR's page and those with all properties. */
export function eventPage(contract: Contract, edit: (body: Body) => void = () => {}): string {
  const parts = contract.events.map(({ name }) => {
    const samples = examples
      .filter((example) => example.name === `documented/${name}.json` || example.name === `derived/${name}.maximal.json`)
      .map(({ bytes }) => {
        const body: Body = JSON.parse(new TextDecoder().decode(bytes));
        edit(body);
        return `<Accordion title="Sample">\n\`\`\`json ${name}\n${JSON.stringify(body, null, 2)}\n\`\`\`\n</Accordion>\n`;
      });
    return `### \`${name}\`\n\nThis event tells of something.\n\n${samples.join("\n")}`;
  });
  const envelope = '```json\n{\n  "id": "evt_1", // The identifier\n  "event": "link.clicked"\n}\n```\n';
  const contents = contract.events.map(({ name }) => `- [\`${name}\`](#${name.replace(".", "-")})`).join("\n");
  return ["---\ntitle: Events\n---\n", "Every body looks so:\n", envelope, contents, "", "## Events\n", ...parts].join("\n");
}
