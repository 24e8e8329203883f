import { rubyOptions, RubyRenderer, RubyTargetLanguage } from "quicktype-core";
import { constantName } from "../../scripts/ports/kit/casing.js";
import type { Naming } from "../../scripts/ports/port.js";

/** quicktype's names, without those that our own classes and every object have: `name` is free, `raw` is not. */
class Renderer extends RubyRenderer {
  protected override forbiddenNamesForGlobalNamespace(): readonly string[] {
    return [...super.forbiddenNamesForGlobalNamespace(), ...ownClasses];
  }

  protected override forbiddenForObjectProperties() {
    return { names: [...keywords, ...methods], includeGlobalForbidden: false };
  }
}

const ownClasses = [
  ...["Body", "CodeQR", "DeliveredForm", "DeliveredForms", "Encode", "Event", "Fault", "InvalidWebhookError", "Issue", "Kind", "Preview"],
  ...["Record", "UnknownEvent", "Webhooks"],
];

const keywords = (
  "__ENCODING__ __FILE__ __LINE__ BEGIN END alias and begin break case class def defined? do else elsif end ensure false for if in module " +
  "next nil not or redo rescue retry return self super then true undef unless until when while yield"
).split(" ");

/** The methods of Record and Event, and those that every object has; `class` is already among the keywords. */
const methods = (
  "as_json deconstruct_keys extra hold initialize properties raw to_h to_json " +
  "allocate clone define_singleton_method display dup enum_for extend freeze hash inspect instance_exec instance_eval itself method " +
  "methods object_id private_methods protected_methods public_method public_methods public_send raise send singleton_class " +
  "singleton_method singleton_methods tap to_enum to_s yield_self"
).split(" ");

/** Names as quicktype finds them for Ruby, and constants in the class of their property. */
export const naming: Naming = {
  Language: RubyTargetLanguage,
  Renderer,
  options: rubyOptions,
  constantsIn: "type",
  constant: (_owner, { name }, value) => constantName(name, value),
};
