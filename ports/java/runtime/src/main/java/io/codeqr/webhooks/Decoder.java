package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What can be made of a JSON value. */
@FunctionalInterface
interface Decoder<T> {
  /** The greatest integer that a double tells from its neighbours. */
  long MAX_INTEGER = (1L << 53) - 1;

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
      throw Fault.of("type", "a string", json);
    }
    return text.textValue();
  }

  static Boolean bool(JsonNode json) throws Fault {
    if (!(json instanceof BooleanNode bool)) {
      throw Fault.of("type", "a boolean", json);
    }
    return bool.booleanValue();
  }

  /** Takes every number without a fraction, however it is written: 1, 1.0, 1e3. */
  static Long integer(JsonNode json) throws Fault {
    // What JavaScript sees: the nearest double.
    double number = json.isNumber() ? json.doubleValue() : Double.NaN;
    if (Math.rint(number) != number) {
      throw Fault.of("type", "an integer", json);
    }
    if (Math.abs(number) > MAX_INTEGER) {
      throw number > 0
          ? Fault.of("maximum", "at most " + MAX_INTEGER, json)
          : Fault.of("minimum", "at least -" + MAX_INTEGER, json);
    }
    return (long) number;
  }

  static Double number(JsonNode json) throws Fault {
    if (!json.isNumber()) {
      throw Fault.of("type", "a number", json);
    }
    return json.doubleValue();
  }

  static Instant dateTime(JsonNode json) throws Fault {
    return DateTime.parse(string(json))
        .orElseThrow(() -> Fault.of("format", "a valid date-time", json));
  }

  static ObjectNode object(JsonNode json) throws Fault {
    if (!(json instanceof ObjectNode object)) {
      throw Fault.of("type", "an object", json);
    }
    return object;
  }

  static Map<String, JsonNode> map(JsonNode json) throws Fault {
    ObjectNode object = object(json);
    return object.isEmpty() ? Map.of() : new JsonProperties(object, Map.of());
  }

  static <T> Decoder<List<T>> listOf(Decoder<T> decoder) {
    return json -> {
      if (!(json instanceof ArrayNode array)) {
        throw Fault.of("type", "an array", json);
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
