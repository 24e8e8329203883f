package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * An object around a value, as its property {@code name}.
 *
 * @param required the properties that the value must have
 * @param properties the properties that the value may have
 */
record Wrapper(String name, List<String> required, Set<String> properties) {
  /** How many of the properties that the value must have an object has. */
  long requiredIn(JsonNode object) {
    return required.stream().filter(object::has).count();
  }
}
