package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The properties of a JSON object as an unmodifiable map, without copying them: a million names of
 * one hash take long to copy.
 *
 * <p>Where they are those that the catalogue does not know, the spellings of the dates of the
 * others go with them, seen by nobody: what holds an object of the catalogue also holds its extra
 * properties, an event as a record that somebody makes from another one included.
 */
final class JsonProperties extends AbstractMap<String, JsonNode> {
  private final ObjectNode object;
  private final Map<String, Spelling> spellings;

  /**
   * Takes over an object that nobody else changes, and the spellings by the names of properties.
   */
  JsonProperties(ObjectNode object, Map<String, Spelling> spellings) {
    this.object = object;
    this.spellings = spellings;
  }

  /** The spellings that go with extra properties. */
  static Map<String, Spelling> spellingsIn(Map<String, JsonNode> extra) {
    return extra instanceof JsonProperties properties ? properties.spellings : Map.of();
  }

  @Override
  public JsonNode get(Object name) {
    return name instanceof String text ? object.get(text) : null;
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Entry<String, JsonNode>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return object.size();
      }

      @Override
      public Iterator<Entry<String, JsonNode>> iterator() {
        return object.properties().stream()
            .map(property -> Map.entry(property.getKey(), property.getValue()))
            .iterator();
      }
    };
  }
}
