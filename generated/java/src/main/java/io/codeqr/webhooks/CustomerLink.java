// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The link that the customer came through; null when there is none. */
public final class CustomerLink extends ValueObject {
  private final Field<String> id;
  private final Field<String> domain;
  private final Field<String> key;
  private final Field<String> shortLink;
  private final Map<String, JsonNode> extra;

  CustomerLink(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, List.of());
    id = in.field("id", Decoder::string);
    domain = in.field("domain", Decoder::string);
    key = in.field("key", Decoder::string);
    shortLink = in.field("shortLink", Decoder::string);
    extra = in.rest();
  }

  /**
   * Identifier of the link. Opaque.
   *
   * @return the property {@code id}, which may be absent, and may be null
   */
  public Field<String> id() {
    return id;
  }

  /**
   * Domain of the short link, without a scheme.
   *
   * @return the property {@code domain}, which may be absent, and may be null
   */
  public Field<String> domain() {
    return domain;
  }

  /**
   * Path of the short link, without a leading slash.
   *
   * @return the property {@code key}, which may be absent, and may be null
   */
  public Field<String> key() {
    return key;
  }

  /**
   * The full short link.
   *
   * @return the property {@code shortLink}, which may be absent, and may be null
   */
  public Field<String> shortLink() {
    return shortLink;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .field("id", id)
        .field("domain", domain)
        .field("key", key)
        .field("shortLink", shortLink)
        .finish();
  }
}
