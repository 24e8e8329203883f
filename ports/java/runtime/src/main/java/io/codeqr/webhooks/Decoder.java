package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be made of a JSON value. */
@FunctionalInterface
interface Decoder<T> {
  /**
   * Makes it.
   *
   * @throws Fault the first reason why it cannot be made
   */
  T decode(JsonNode json) throws Fault;

  static JsonNode any(JsonNode json) {
    return json;
  }

  static String string(JsonNode json) throws Fault {
    if (!(json instanceof TextNode text)) {
      throw Fault.wrongType("a string", json);
    }
    return text.textValue();
  }

  static Boolean bool(JsonNode json) throws Fault {
    if (!(json instanceof BooleanNode bool)) {
      throw Fault.wrongType("a boolean", json);
    }
    return bool.booleanValue();
  }

  /** Takes every number without a fraction, however it is written: 1, 1.0, 1e3. */
  static Long integer(JsonNode json) throws Fault {
    if (json.isIntegralNumber() && json.canConvertToLong()) {
      return json.longValue();
    }
    // Whole is what is whole as a double, as it is to JavaScript.
    double number = json.isNumber() ? json.doubleValue() : Double.NaN;
    if (Math.rint(number) != number || Math.abs(number) >= 0x1p63) {
      throw Fault.wrongType("an integer", json);
    }
    return (long) number;
  }

  static Double number(JsonNode json) throws Fault {
    if (!json.isNumber() || !Double.isFinite(json.doubleValue())) {
      throw Fault.wrongType("a number", json);
    }
    return json.doubleValue();
  }

  static Instant dateTime(JsonNode json) throws Fault {
    return DateTime.parse(string(json))
        .orElseThrow(
            () -> new Fault("format", "must be a valid date-time, got " + Preview.of(json)));
  }

  static ObjectNode object(JsonNode json) throws Fault {
    if (!(json instanceof ObjectNode object)) {
      throw Fault.wrongType("an object", json);
    }
    return object;
  }

  static Map<String, JsonNode> map(JsonNode json) throws Fault {
    ObjectNode object = object(json);
    if (object.isEmpty()) {
      return Map.of();
    }
    Map<String, JsonNode> map = new LinkedHashMap<>();
    object.properties().forEach(property -> map.put(property.getKey(), property.getValue()));
    return Collections.unmodifiableMap(map);
  }

  static <T> Decoder<List<T>> listOf(Decoder<T> decoder) {
    return json -> {
      if (!(json instanceof ArrayNode array)) {
        throw Fault.wrongType("an array", json);
      }
      List<T> items = new ArrayList<>(array.size());
      for (JsonNode item : array) {
        try {
          items.add(decoder.decode(item));
        } catch (Fault fault) {
          throw fault.under(String.valueOf(items.size()));
        }
      }
      return Collections.unmodifiableList(items);
    };
  }
}
