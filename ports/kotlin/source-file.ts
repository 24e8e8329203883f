import type { PortFile } from "../../scripts/ports/render-port.js";

const packageName = "io.codeqr.webhooks.kotlin";

/** Names that a file may have to import. */
const importable = [
  ...["ObjectReader", "asAny", "asBoolean", "asDateTime", "asInteger", "asList", "asNumber", "asObject", "asString", "writeObject"].map(
    (name) => `${packageName}.internal.${name}`,
  ),
  ...["JsonElement", "JsonNull", "JsonObject", "JsonPrimitive"].map((name) => `kotlinx.serialization.json.${name}`),
  "java.time.Instant",
];

/** A source file of the port, in its package or a subpackage, with imports for what it uses. */
export function sourceFile(name: string, text: string, inner = "", imports: readonly string[] = []): PortFile {
  const code = text.replace(/\/\*\*[^]*?\*\/|"(?:[^"\\]|\\.)*"/g, "");
  const own = packageName + (inner === "" ? "" : `.${inner}`);
  const used = importable.filter((path) => path.slice(0, path.lastIndexOf(".")) !== own && new RegExp(`\\b${lastOf(path)}\\b`).test(code));
  const lines = [...used, ...imports.map((type) => `${packageName}.${type}`)].sort(inOrder).map((path) => `import ${path}\n`);
  return {
    path: `src/main/kotlin/${own.replaceAll(".", "/")}/${name}.kt`,
    text: `// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package ${own}

${lines.length === 0 ? "" : `${lines.join("")}\n`}${text}`,
  };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** The order of ktlint: by character, Java's own packages last. */
function inOrder(one: string, other: string): number {
  const key = (path: string) => (path.startsWith("java.") ? `~${path}` : path);
  return key(one) < key(other) ? -1 : 1;
}
