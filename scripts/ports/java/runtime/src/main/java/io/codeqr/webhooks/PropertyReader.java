package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A JSON object out of which the known properties are taken, one after the other. */
final class PropertyReader {
  private final ObjectNode object;

  private PropertyReader(ObjectNode object) {
    this.object = object;
  }

  static PropertyReader of(JsonNode json) throws Fault {
    return new PropertyReader(Decoder.object(json));
  }

  /** A property that is always there and never null. */
  <T> T required(String name, Decoder<T> decoder) throws Fault {
    return decode(name, take(name), decoder);
  }

  /** A property that is always there and may be null. */
  <T> Optional<T> nullable(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = take(name);
    return json.isNull() ? Optional.empty() : Optional.of(decode(name, json, decoder));
  }

  /** A property that may be absent and is never null. */
  <T> Optional<T> optional(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = object.remove(name);
    return json == null ? Optional.empty() : Optional.of(decode(name, json, decoder));
  }

  /** A property that may be absent, and may be null. */
  <T> Field<T> field(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = object.remove(name);
    if (json == null) {
      return new Field.Absent<>();
    }
    return json.isNull() ? new Field.Null<>() : new Field.Value<>(decode(name, json, decoder));
  }

  /** A property whose value is known without reading it. */
  void skip(String name) {
    object.remove(name);
  }

  /** What is left: the properties that the catalogue does not know. */
  Map<String, JsonNode> rest() throws Fault {
    return Decoder.map(object);
  }

  private JsonNode take(String name) throws Fault {
    JsonNode json = object.remove(name);
    if (json == null) {
      throw Fault.missing().under(name);
    }
    return json;
  }

  private static <T> T decode(String name, JsonNode json, Decoder<T> decoder) throws Fault {
    try {
      return decoder.decode(json);
    } catch (Fault fault) {
      throw fault.under(name);
    }
  }
}
