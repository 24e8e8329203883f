// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The click, and the link with the click counted.
 *
 * @param eventName What happened, in words for people, such as {@code Link clicked}. Branch on
 *     {@code event}, not on this.
 * @param interaction One click on a link, scan of a QR code or visit to a page: also the one that
 *     led to a lead or a sale.
 * @param link A short link.
 * @param extra The properties that the catalogue does not know.
 */
public record LinkClickedData(
    String eventName, Interaction interaction, Link link, Map<String, JsonNode> extra)
    implements WebhookObject {
  static LinkClickedData decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new LinkClickedData(
        in.required("eventName", Decoder::string),
        in.required("interaction", Interaction::decode),
        in.required("link", Link::decode),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("eventName", eventName)
        .required("interaction", interaction)
        .required("link", link)
        .finish(extra);
  }
}
