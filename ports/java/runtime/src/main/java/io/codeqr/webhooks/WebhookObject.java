package io.codeqr.webhooks;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An object of a webhook body, the body itself included. */
public interface WebhookObject {
  /**
   * The properties that the catalogue does not know, by their names.
   *
   * @return the properties, which cannot be changed
   */
  Map<String, JsonNode> extra();

  /**
   * The JSON of the documented form, unknown properties included. Every {@code ObjectMapper} writes
   * the object so.
   *
   * @return a new tree, whose {@code toString()} is the JSON text
   */
  @JsonValue
  ObjectNode toJson();
}
