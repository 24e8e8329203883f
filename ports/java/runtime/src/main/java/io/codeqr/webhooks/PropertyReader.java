package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object of which the known properties are read, one after the other. */
final class PropertyReader {
  private final ObjectNode object;

  /** The properties that were there and have been read. */
  private final List<String> known;

  private PropertyReader(ObjectNode object) {
    this.object = object;
    this.known = new ArrayList<>(object.size());
  }

  static PropertyReader of(JsonNode json) throws Fault {
    return new PropertyReader(Decoder.object(json));
  }

  /** A property that is always there and never null. */
  <T> T required(String name, Decoder<T> decoder) throws Fault {
    return decode(name, present(name), decoder);
  }

  /** A property that is always there and may be null. */
  <T> Optional<T> nullable(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = present(name);
    return json instanceof NullNode ? Optional.empty() : Optional.of(decode(name, json, decoder));
  }

  /** A property that may be absent and is never null. */
  <T> Optional<T> optional(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = get(name);
    return json == null ? Optional.empty() : Optional.of(decode(name, json, decoder));
  }

  /** A property that may be absent, and may be null. */
  <T> Field<T> field(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = get(name);
    if (json == null) {
      return new Field.Absent<>();
    }
    return json instanceof NullNode
        ? new Field.Null<>()
        : new Field.Value<>(decode(name, json, decoder));
  }

  /** A property whose value is known without reading it. */
  void skip(String name) {
    get(name);
  }

  /** What has not been read: the properties that the catalogue does not know. */
  Map<String, JsonNode> rest() {
    if (known.size() == object.size()) {
      return Map.of();
    }
    Map<String, JsonNode> rest = new LinkedHashMap<>();
    object.properties().forEach(property -> rest.put(property.getKey(), property.getValue()));
    known.forEach(rest::remove);
    return Collections.unmodifiableMap(rest);
  }

  private JsonNode present(String name) throws Fault {
    JsonNode json = get(name);
    if (json == null) {
      throw Fault.missing().under(name);
    }
    return json;
  }

  private JsonNode get(String name) {
    JsonNode json = object.get(name);
    if (json != null) {
      known.add(name);
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
