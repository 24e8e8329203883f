// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A partner's referral link, with fewer properties than a link. */
public final class PartnerLink extends ValueObject {
  private static final List<String> REQUIRED =
      List.of("id", "domain", "key", "shortLink", "url", "clicks", "leads", "sales", "saleAmount");

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
    PropertyReader in = PropertyReader.of(json, REQUIRED);
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

  /**
   * Identifier of the link. Opaque.
   *
   * @return the property {@code id}
   */
  public String id() {
    return id;
  }

  /**
   * Domain of the short link, without a scheme.
   *
   * @return the property {@code domain}
   */
  public String domain() {
    return domain;
  }

  /**
   * Path of the short link, without a leading slash; may contain slashes.
   *
   * @return the property {@code key}
   */
  public String key() {
    return key;
  }

  /**
   * The full short link. Not always {@code https://} + {@code domain} + {@code /} + {@code key}, so
   * use it as it is.
   *
   * @return the property {@code shortLink}
   */
  public String shortLink() {
    return shortLink;
  }

  /**
   * Destination of the link. May be an empty string.
   *
   * @return the property {@code url}
   */
  public String url() {
    return url;
  }

  /**
   * Number of times that the link has been clicked.
   *
   * @return the property {@code clicks}
   */
  public long clicks() {
    return clicks;
  }

  /**
   * Number of leads attributed to the link.
   *
   * @return the property {@code leads}
   */
  public long leads() {
    return leads;
  }

  /**
   * Number of sales attributed to the link.
   *
   * @return the property {@code sales}
   */
  public long sales() {
    return sales;
  }

  /**
   * Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents;
   * whole yen).
   *
   * @return the property {@code saleAmount}
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
    return new PropertyWriter(extra)
        .required("id", id)
        .required("domain", domain)
        .required("key", key)
        .required("shortLink", shortLink)
        .required("url", url)
        .required("clicks", clicks)
        .required("leads", leads)
        .required("sales", sales)
        .required("saleAmount", saleAmount)
        .finish();
  }
}
