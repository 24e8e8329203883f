package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object of which the known properties are read, one after the other. */
final class PropertyReader {
  private final ObjectNode object;

  /**
   * The names of the properties that must be there, in the order in which a missing one is
   * reported.
   */
  private final List<String> required;

  /** The properties that were there and have been read, and how many they are. */
  private final String[] known;

  private int count;

  private Map<String, Spelling> spellings = Map.of();

  /** Whether a date-time in the property that is being read is spelled in an unusual way. */
  private boolean isUnusual;

  private PropertyReader(ObjectNode object, List<String> required) {
    this.object = object;
    this.required = required;
    this.known = new String[object.size()];
  }

  static PropertyReader of(JsonNode json, List<String> required) throws Fault {
    return new PropertyReader(Decoder.object(json), required);
  }

  /** A property that is always there and never null. */
  <T> T required(String name, Decoder<T> decoder) throws Fault {
    return decode(name, present(name), decoder, false);
  }

  /** A property that is always there and may be null. */
  <T> Optional<T> nullable(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = present(name);
    return json instanceof NullNode
        ? Optional.empty()
        : Optional.of(decode(name, json, decoder, true));
  }

  /** A property that may be absent and is never null. */
  <T> Optional<T> optional(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = get(name);
    return json == null ? Optional.empty() : Optional.of(decode(name, json, decoder, false));
  }

  /** A property that may be absent, and may be null. */
  <T> Field<T> field(String name, Decoder<T> decoder) throws Fault {
    JsonNode json = get(name);
    if (json == null) {
      return new Field.Absent<>();
    }
    return json instanceof NullNode
        ? new Field.Null<>()
        : new Field.Value<>(decode(name, json, decoder, true));
  }

  /** A property whose value is known without reading it. */
  void skip(String name) {
    get(name);
  }

  /** Reads a date-time of this object: a {@link Decoder}. */
  Instant dateTime(JsonNode json) throws Fault {
    Instant instant = Decoder.dateTime(json);
    isUnusual |= !DateTime.isUsual(json.textValue());
    return instant;
  }

  /** What has not been read: the properties that the catalogue does not know. */
  Map<String, JsonNode> rest() {
    if (count == known.length && spellings.isEmpty()) {
      return Map.of();
    }
    object.remove(Arrays.asList(known).subList(0, count));
    return new JsonProperties(object, spellings);
  }

  private JsonNode present(String name) throws Fault {
    JsonNode json = get(name);
    if (json == null) {
      throw firstMissing().orElseThrow();
    }
    return json;
  }

  private JsonNode get(String name) {
    JsonNode json = object.get(name);
    if (json != null) {
      known[count++] = name;
    }
    return json;
  }

  private <T> T decode(String name, JsonNode json, Decoder<T> decoder, boolean isNullable)
      throws Fault {
    try {
      T value = decoder.decode(json);
      if (isUnusual) {
        keepSpelling(name, value, json);
      }
      return value;
    } catch (Fault fault) {
      // Looked for only now, because nearly no body has a fault: a missing property comes first.
      throw firstMissing().orElseGet(() -> (isNullable ? fault.orNull() : fault).under(name));
    }
  }

  private void keepSpelling(String name, Object value, JsonNode json) {
    if (spellings.isEmpty()) {
      spellings = new HashMap<>();
    }
    spellings.put(name, new Spelling(value, json));
    isUnusual = false;
  }

  private Optional<Fault> firstMissing() {
    return required.stream()
        .filter(name -> !object.has(name))
        .findFirst()
        .map(name -> Fault.missing().under(name));
  }
}
