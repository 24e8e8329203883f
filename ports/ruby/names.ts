import { RubyRenderer } from "quicktype-core";

/** quicktype's namer for Ruby, with the names that our own classes and every object use reserved: `name` is free, `raw` is not. */
export class RubyNames extends RubyRenderer {
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
