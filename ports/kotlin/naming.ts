import { kotlinOptions, KotlinRenderer, KotlinTargetLanguage } from "quicktype-core";
import { acronymOption, AcronymStyleOptions } from "quicktype-core/dist/support/Acronyms.js";
import { constantName } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** The types of the runtime. */
const reserved = [
  ...["Field", "Instant", "InvalidWebhookException", "Issue", "JsonElement", "RawBody"],
  ...["UnknownEvent", "WebhookEvent", "WebhookObject", "Webhooks"],
];

class Renderer extends KotlinRenderer {
  protected override forbiddenNamesForGlobalNamespace(): string[] {
    return [...super.forbiddenNamesForGlobalNamespace(), ...reserved];
  }

  protected override forbiddenForObjectProperties(): { names: string[]; includeGlobalForbidden: boolean } {
    return { names: ["extra", "raw"], includeGlobalForbidden: true };
  }
}

/** Names as quicktype finds them for Kotlin, with acronyms as words: `QrCode`, `refererUrl`; and constants in an object for each property. */
export const naming: Naming = {
  Language: KotlinTargetLanguage,
  Renderer,
  options: { ...kotlinOptions, acronymStyle: acronymOption(AcronymStyleOptions.Camel) },
  constantsIn: "property",
  constant: (_owner, _property, value) => constantName(value),
};
