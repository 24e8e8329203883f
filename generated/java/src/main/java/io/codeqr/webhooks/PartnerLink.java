// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A referral link of a partner: a short form of a link.
 *
 * @param id Identifier of the link. Opaque.
 * @param domain Domain of the short link, without a scheme.
 * @param key Path of the short link, without a leading slash; may itself contain slashes.
 * @param shortLink The whole short link. Not always {@code https://} + {@code domain} + {@code /} +
 *     {@code key}: use it as it stands.
 * @param url Where the link leads. May be an empty string.
 * @param clicks How many times the link has been clicked.
 * @param leads How many leads are attributed to the link.
 * @param sales How many sales are attributed to the link.
 * @param saleAmount Sum of the sales attributed to the link, in the smallest unit of the project's
 *     currency (cents; whole yen).
 * @param extra The properties that the catalogue does not know.
 */
public record PartnerLink(
    String id,
    String domain,
    String key,
    String shortLink,
    String url,
    long clicks,
    long leads,
    long sales,
    long saleAmount,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  static PartnerLink decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new PartnerLink(
        in.required("id", Decoder::string),
        in.required("domain", Decoder::string),
        in.required("key", Decoder::string),
        in.required("shortLink", Decoder::string),
        in.required("url", Decoder::string),
        in.required("clicks", Decoder::integer),
        in.required("leads", Decoder::integer),
        in.required("sales", Decoder::integer),
        in.required("saleAmount", Decoder::integer),
        in.rest());
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
