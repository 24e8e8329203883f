// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;

/**
 * The person who became a lead or made a purchase.
 *
 * @param id Identifier of the customer. Opaque.
 * @param name Name of the customer.
 * @param email E-mail address of the customer; null when not known.
 * @param avatar Address of a picture of the customer; null when there is none.
 * @param externalId Identifier of the customer in the consumer's own system. May be an empty
 *     string.
 * @param country Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
 * @param createdAt When the customer was first seen.
 * @param link The link through which the customer came; null when there is none.
 * @param customFields What the project keeps of the customer beside the other properties: keys and
 *     values are its own, values are strings as a rule.
 * @param extra The properties that the catalogue does not know.
 */
public record Customer(
    String id,
    String name,
    Field<String> email,
    Field<String> avatar,
    Field<String> externalId,
    Field<String> country,
    Field<Instant> createdAt,
    Field<CustomerLink> link,
    Field<Map<String, JsonNode>> customFields,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  static Customer decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new Customer(
        in.required("id", Decoder::string),
        in.required("name", Decoder::string),
        in.field("email", Decoder::string),
        in.field("avatar", Decoder::string),
        in.field("externalId", Decoder::string),
        in.field("country", Decoder::string),
        in.field("createdAt", Decoder::dateTime),
        in.field("link", CustomerLink::decode),
        in.field("customFields", Decoder::map),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("id", id)
        .required("name", name)
        .field("email", email)
        .field("avatar", avatar)
        .field("externalId", externalId)
        .field("country", country)
        .field("createdAt", createdAt)
        .field("link", link)
        .field("customFields", customFields)
        .finish(extra);
  }
}
