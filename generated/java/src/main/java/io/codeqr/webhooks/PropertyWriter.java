package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object to which properties are added, one after the other. */
final class PropertyWriter {
  private final ObjectNode object = JsonNodeFactory.instance.objectNode();
  private final Map<String, JsonNode> extra;
  private final Map<String, Spelling> spellings;

  /** Starts with nothing; the properties that the catalogue does not know come last. */
  PropertyWriter(Map<String, JsonNode> extra) {
    this.extra = extra;
    this.spellings = JsonProperties.spellingsIn(extra);
  }

  PropertyWriter required(String name, Object value) {
    Spelling spelling = spellings.get(name);
    boolean isAsRead = spelling != null && spelling.value().equals(value);
    object.set(name, encode(isAsRead ? spelling.json() : value));
    return this;
  }

  PropertyWriter nullable(String name, Optional<?> value) {
    value.ifPresentOrElse(present -> required(name, present), () -> object.putNull(name));
    return this;
  }

  PropertyWriter optional(String name, Optional<?> value) {
    value.ifPresent(present -> required(name, present));
    return this;
  }

  PropertyWriter field(String name, Field<?> value) {
    return value.isAbsent() ? this : nullable(name, value.toOptional());
  }

  ObjectNode finish() {
    extra.forEach(
        (name, value) -> {
          if (!object.has(name)) {
            object.set(name, encode(value));
          }
        });
    return object;
  }

  /** What a {@link Decoder} has made, as JSON again. */
  private static JsonNode encode(Object value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof WebhookObject known) {
      return known.toJson();
    }
    if (value instanceof JsonNode json) {
      return json.deepCopy();
    }
    if (value instanceof Long integer) {
      return nodes.numberNode(integer);
    }
    if (value instanceof Double number) {
      return nodes.numberNode(number);
    }
    if (value instanceof Boolean bool) {
      return nodes.booleanNode(bool);
    }
    if (value instanceof List<?> items) {
      ArrayNode array = nodes.arrayNode(items.size());
      items.forEach(item -> array.add(encode(item)));
      return array;
    }
    if (value instanceof Map<?, ?> properties) {
      ObjectNode map = nodes.objectNode();
      properties.forEach((name, property) -> map.set(name.toString(), encode(property)));
      return map;
    }
    if (value instanceof Instant instant) {
      return nodes.textNode(DateTime.format(instant));
    }
    return nodes.textNode(value.toString());
  }
}
