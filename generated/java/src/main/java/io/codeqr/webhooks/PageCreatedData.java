// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The page, as it was created.
 *
 * @param page A hosted page. One that comes with a visit has fewer of its properties than one that
 *     was created, updated or deleted.
 * @param eventName What CodeQR calls the event, such as {@code Page created}.
 * @param extra The properties that the catalogue does not know.
 */
public record PageCreatedData(Page page, Field<String> eventName, Map<String, JsonNode> extra)
    implements WebhookObject {
  static PageCreatedData decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new PageCreatedData(
        in.required("page", Page::decode), in.field("eventName", Decoder::string), in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter().required("page", page).field("eventName", eventName).finish(extra);
  }
}
