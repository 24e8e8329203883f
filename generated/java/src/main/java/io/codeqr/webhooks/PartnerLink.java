// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A referral link of a partner: a short form of a link. */
public final class PartnerLink extends ValueObject {
  private final String id;
  private final String domain;
  private final String key;
  private final String shortLink;
  private final String url;
  private final long clicks;
  private final long leads;
  private final long sales;
  private final long saleAmount;
  private final Map<String, JsonNode> extra;

  PartnerLink(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    id = in.required("id", Decoder::string);
    domain = in.required("domain", Decoder::string);
    key = in.required("key", Decoder::string);
    shortLink = in.required("shortLink", Decoder::string);
    url = in.required("url", Decoder::string);
    clicks = in.required("clicks", Decoder::integer);
    leads = in.required("leads", Decoder::integer);
    sales = in.required("sales", Decoder::integer);
    saleAmount = in.required("saleAmount", Decoder::integer);
    extra = in.rest();
  }

  /** Identifier of the link. Opaque. */
  public String id() {
    return id;
  }

  /** Domain of the short link, without a scheme. */
  public String domain() {
    return domain;
  }

  /** Path of the short link, without a leading slash; may itself contain slashes. */
  public String key() {
    return key;
  }

  /**
   * The whole short link. Not always {@code https://} + {@code domain} + {@code /} + {@code key}:
   * use it as it stands.
   */
  public String shortLink() {
    return shortLink;
  }

  /** Where the link leads. May be an empty string. */
  public String url() {
    return url;
  }

  /** How many times the link has been clicked. */
  public long clicks() {
    return clicks;
  }

  /** How many leads are attributed to the link. */
  public long leads() {
    return leads;
  }

  /** How many sales are attributed to the link. */
  public long sales() {
    return sales;
  }

  /**
   * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents;
   * whole yen).
   */
  public long saleAmount() {
    return saleAmount;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("id", id)
        .required("domain", domain)
        .required("key", key)
        .required("shortLink", shortLink)
        .required("url", url)
        .required("clicks", clicks)
        .required("leads", leads)
        .required("sales", sales)
        .required("saleAmount", saleAmount)
        .finish(extra);
  }
}
