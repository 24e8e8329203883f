// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The person who became a lead or made a purchase. */
public final class Customer extends ValueObject {
  private static final List<String> REQUIRED = List.of("id", "name");

  private final String id;
  private final String name;
  private final Field<String> email;
  private final Field<String> avatar;
  private final Field<String> externalId;
  private final Field<String> country;
  private final Field<Instant> createdAt;
  private final Field<CustomerLink> link;
  private final Field<Map<String, JsonNode>> customFields;
  private final Map<String, JsonNode> extra;

  Customer(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    id = in.required("id", Decoder::string);
    name = in.required("name", Decoder::string);
    email = in.field("email", Decoder::string);
    avatar = in.field("avatar", Decoder::string);
    externalId = in.field("externalId", Decoder::string);
    country = in.field("country", Decoder::string);
    createdAt = in.field("createdAt", in::dateTime);
    link = in.field("link", CustomerLink::new);
    customFields = in.field("customFields", Decoder::map);
    extra = in.rest();
  }

  /**
   * Identifier of the customer. Opaque.
   *
   * @return the property {@code id}
   */
  public String id() {
    return id;
  }

  /**
   * Name of the customer.
   *
   * @return the property {@code name}
   */
  public String name() {
    return name;
  }

  /**
   * Email address of the customer; null when not known.
   *
   * @return the property {@code email}, which may be absent, and may be null
   */
  public Field<String> email() {
    return email;
  }

  /**
   * URL of the customer's picture; null when there is none.
   *
   * @return the property {@code avatar}, which may be absent, and may be null
   */
  public Field<String> avatar() {
    return avatar;
  }

  /**
   * Identifier of the customer in your own system. May be an empty string.
   *
   * @return the property {@code externalId}, which may be absent, and may be null
   */
  public Field<String> externalId() {
    return externalId;
  }

  /**
   * Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
   *
   * @return the property {@code country}, which may be absent, and may be null
   */
  public Field<String> country() {
    return country;
  }

  /**
   * When the customer was first seen.
   *
   * @return the property {@code createdAt}, which may be absent, and may be null
   */
  public Field<Instant> createdAt() {
    return createdAt;
  }

  /**
   * The link that the customer came through; null when there is none.
   *
   * @return the property {@code link}, which may be absent, and may be null
   */
  public Field<CustomerLink> link() {
    return link;
  }

  /**
   * Further data that the project keeps about the customer. The project chooses the keys and
   * values; the values are usually strings.
   *
   * @return the property {@code customFields}, which may be absent, and may be null
   */
  public Field<Map<String, JsonNode>> customFields() {
    return customFields;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .required("id", id)
        .required("name", name)
        .field("email", email)
        .field("avatar", avatar)
        .field("externalId", externalId)
        .field("country", country)
        .field("createdAt", createdAt)
        .field("link", link)
        .field("customFields", customFields)
        .finish();
  }
}
