package io.codeqr.webhooks.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeqr.webhooks.WebhookObject;
import java.util.List;
import java.util.Map;

/** What the port has made of JSON, as JSON again. */
final class JsonValues {
  private JsonValues() {}

  static JsonNode encode(Object value) {
    if (value instanceof WebhookObject object) {
      return object.toJson();
    }
    if (value instanceof JsonNode json) {
      return json;
    }
    if (value instanceof List<?> items) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
      items.forEach(item -> array.add(encode(item)));
      return array;
    }
    if (value instanceof Map<?, ?> properties) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      properties.forEach((name, property) -> object.set(name.toString(), encode(property)));
      return object;
    }
    throw new IllegalArgumentException("neither an object nor JSON: " + value.getClass());
  }
}
