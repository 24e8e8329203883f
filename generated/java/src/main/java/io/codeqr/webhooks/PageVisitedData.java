// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * The visit and, as a rule, the page with the visit counted.
 *
 * @param eventName What happened, in words for people, such as {@code Page visited}. Branch on
 *     {@code event}, not on this.
 * @param interaction One click on a link, scan of a QR code or visit to a page: also the one that
 *     led to a lead or a sale.
 * @param page A hosted page. One that comes with a visit has fewer of its properties than one that
 *     was created, updated or deleted.
 * @param extra The properties that the catalogue does not know.
 */
public record PageVisitedData(
    String eventName, Interaction interaction, Optional<Page> page, Map<String, JsonNode> extra)
    implements WebhookObject {
  static PageVisitedData decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new PageVisitedData(
        in.required("eventName", Decoder::string),
        in.required("interaction", Interaction::decode),
        in.optional("page", Page::decode),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("eventName", eventName)
        .required("interaction", interaction)
        .optional("page", page)
        .finish(extra);
  }
}
