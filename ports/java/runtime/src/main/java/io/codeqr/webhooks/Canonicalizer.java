package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;

/** The steps that turn delivered values into documented ones. They change the value. */
final class Canonicalizer {
  private Canonicalizer() {}

  /** Changes what a property holds, where it is there. */
  static void within(JsonNode json, String name, Consumer<JsonNode> canonicalize) {
    JsonNode property = json.get(name);
    if (property != null) {
      canonicalize.accept(property);
    }
  }

  /** Changes each item of an array. */
  static void each(JsonNode json, Consumer<JsonNode> canonicalize) {
    if (json.isArray()) {
      json.forEach(canonicalize);
    }
  }

  /**
   * Gives a property its documented name. Where both spellings arrive, the documented one wins and
   * the other stays.
   */
  static void rename(JsonNode json, String delivered, String documented) {
    if (json instanceof ObjectNode object && object.has(delivered) && !object.has(documented)) {
      object.set(documented, object.remove(delivered));
    }
  }

  /** Replaces a property that has one of the delivered values by the documented one. */
  static void restate(JsonNode json, String name, Map<JsonNode, JsonNode> documented) {
    if (!(json instanceof ObjectNode object) || !object.has(name)) {
      return;
    }
    JsonNode value = object.get(name);
    documented.forEach(
        (delivered, replacement) -> {
          if (isSame(value, delivered)) {
            object.set(name, replacement);
          }
        });
  }

  /** Whether two scalars are the same; 0 and 0.0 are, and what no double tells apart. */
  private static boolean isSame(JsonNode value, JsonNode other) {
    return value.isNumber() && other.isNumber()
        ? value.doubleValue() == other.doubleValue()
        : value.equals(other);
  }

  /**
   * Replaces a wrapper by the object that it holds, with what else stands in it as extra
   * properties; leaves what has as many of the required properties itself.
   *
   * <p>What could be mistaken for a property of the object stays inside of the property that held
   * it.
   */
  static void unwrap(JsonNode json, Wrapper wrapper) {
    String name = wrapper.name();
    if (!(json instanceof ObjectNode outer)
        || !(outer.get(name) instanceof ObjectNode inner)
        || wrapper.requiredIn(inner) <= wrapper.requiredIn(outer)) {
      return;
    }
    ObjectNode left = outer.objectNode();
    if (inner.has(name)) {
      left.set(name, inner.remove(name));
    }
    outer.remove(name);
    JsonProperties.each(outer)
        .forEachRemaining(
            property -> {
              String key = property.getKey();
              boolean isTaken = inner.has(key) || wrapper.properties().contains(key);
              (isTaken ? left : inner).set(key, property.getValue());
            });
    outer.removeAll();
    outer.setAll(inner);
    if (!left.isEmpty()) {
      outer.set(name, left);
    }
  }
}
