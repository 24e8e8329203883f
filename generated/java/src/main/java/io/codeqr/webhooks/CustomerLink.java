// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The link through which the customer came; null when there is none.
 *
 * @param id Identifier of the link. Opaque.
 * @param domain Domain of the short link, without a scheme.
 * @param key Path of the short link, without a leading slash.
 * @param shortLink The whole short link.
 * @param extra The properties that the catalogue does not know.
 */
public record CustomerLink(
    Field<String> id,
    Field<String> domain,
    Field<String> key,
    Field<String> shortLink,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  static CustomerLink decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new CustomerLink(
        in.field("id", Decoder::string),
        in.field("domain", Decoder::string),
        in.field("key", Decoder::string),
        in.field("shortLink", Decoder::string),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .field("id", id)
        .field("domain", domain)
        .field("key", key)
        .field("shortLink", shortLink)
        .finish(extra);
  }
}
