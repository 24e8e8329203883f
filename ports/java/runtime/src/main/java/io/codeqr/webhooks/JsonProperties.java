package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The properties of a JSON object as an unmodifiable map that does not copy them: many names whose
 * hashes collide are slow to copy.
 *
 * <p>As the extra properties of an object, it also carries how the dates of the other properties
 * were spelled. Nobody sees that, but who makes a record from another one passes it on.
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

  /** The properties of an object, by the method that all versions of Jackson have. */
  @SuppressWarnings("deprecation")
  static Iterator<Entry<String, JsonNode>> each(ObjectNode object) {
    return object.fields();
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
        Iterator<Entry<String, JsonNode>> properties = each(object);
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return properties.hasNext();
          }

          @Override
          public Entry<String, JsonNode> next() {
            Entry<String, JsonNode> property = properties.next();
            return Map.entry(property.getKey(), property.getValue());
          }
        };
      }
    };
  }
}
