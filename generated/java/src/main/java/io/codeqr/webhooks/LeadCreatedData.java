// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * The lead: who, through which interaction, and on which link, QR code or page.
 *
 * @param eventName What the project calls the conversion that was tracked, such as {@code Sign up}.
 * @param customer The person who became a lead or made a purchase.
 * @param interaction One click on a link, scan of a QR code or visit to a page: also the one that
 *     led to a lead or a sale.
 * @param link A short link.
 * @param qrcode A QR code. One that comes with a scan has fewer of its properties than one that was
 *     created, updated or deleted.
 * @param page A hosted page. One that comes with a visit has fewer of its properties than one that
 *     was created, updated or deleted.
 * @param extra The properties that the catalogue does not know.
 */
public record LeadCreatedData(
    String eventName,
    Customer customer,
    Interaction interaction,
    Optional<Link> link,
    Optional<QRCode> qrcode,
    Optional<Page> page,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  static LeadCreatedData decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new LeadCreatedData(
        in.required("eventName", Decoder::string),
        in.required("customer", Customer::decode),
        in.required("interaction", Interaction::decode),
        in.optional("link", Link::decode),
        in.optional("qrcode", QRCode::decode),
        in.optional("page", Page::decode),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("eventName", eventName)
        .required("customer", customer)
        .required("interaction", interaction)
        .optional("link", link)
        .optional("qrcode", qrcode)
        .optional("page", page)
        .finish(extra);
  }
}
