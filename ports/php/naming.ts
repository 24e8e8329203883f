import { phpOptions, PhpRenderer, PhpTargetLanguage } from "quicktype-core";
import { acronymOption, AcronymStyleOptions } from "quicktype-core/dist/support/Acronyms.js";
import { constantName } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** quicktype's names, without those that our own classes and parameters have. */
class Renderer extends PhpRenderer {
  protected override forbiddenNamesForGlobalNamespace(): readonly string[] {
    return [...super.forbiddenNamesForGlobalNamespace(), ...ownClasses, ...importedClasses];
  }

  protected override forbiddenForObjectProperties() {
    return { names: ["this", "extra", "nulls", "raw", "spellings"], includeGlobalForbidden: true };
  }
}

const ownClasses = [
  "Catalogue",
  "InvalidWebhookException",
  "Issue",
  "Received",
  "UnknownEvent",
  "Webhook",
  "WebhookEvent",
  "WebhookHandler",
];
const importedClasses = ["DateTimeImmutable", "Fault", "Item", "Json", "JsonSerializable", "Value"];

/** Names as quicktype finds them for PHP, with acronyms as words (`clickId`, `refererUrl`), and constants in the class of their property. */
export const naming: Naming = {
  Language: PhpTargetLanguage,
  Renderer,
  options: { ...phpOptions, acronymStyle: acronymOption(AcronymStyleOptions.Camel) },
  constantsIn: "type",
  constant: (_owner, { name }, value) => constantName(name, value),
};
