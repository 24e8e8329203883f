// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * The sale: who paid how much and, where known, through which interaction and on which link, QR
 * code or page. A sale tracked at a Stripe checkout has no interaction.
 */
public final class SaleCreatedData extends ValueObject {
  private final Optional<String> eventName;
  private final Customer customer;
  private final Optional<Interaction> interaction;
  private final Optional<Link> link;
  private final Optional<QRCode> qrcode;
  private final Optional<Page> page;
  private final Sale sale;
  private final Map<String, JsonNode> extra;

  SaleCreatedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    eventName = in.optional("eventName", Decoder::string);
    customer = in.required("customer", Customer::new);
    interaction = in.optional("interaction", Interaction::new);
    link = in.optional("link", Link::new);
    qrcode = in.optional("qrcode", QRCode::new);
    page = in.optional("page", Page::new);
    sale = in.required("sale", Sale::new);
    extra = in.rest();
  }

  /**
   * What the project calls the conversion that was tracked, such as {@code Purchased}. May be
   * missing.
   */
  public Optional<String> eventName() {
    return eventName;
  }

  /** The person who became a lead or made a purchase. */
  public Customer customer() {
    return customer;
  }

  /**
   * One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a
   * sale.
   */
  public Optional<Interaction> interaction() {
    return interaction;
  }

  /** A short link. */
  public Optional<Link> link() {
    return link;
  }

  /**
   * A QR code. One that comes with a scan has fewer of its properties than one that was created,
   * updated or deleted.
   */
  public Optional<QRCode> qrcode() {
    return qrcode;
  }

  /**
   * A hosted page. One that comes with a visit has fewer of its properties than one that was
   * created, updated or deleted.
   */
  public Optional<Page> page() {
    return page;
  }

  /** A purchase that a customer made, usually after an interaction. */
  public Sale sale() {
    return sale;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .optional("eventName", eventName)
        .required("customer", customer)
        .optional("interaction", interaction)
        .optional("link", link)
        .optional("qrcode", qrcode)
        .optional("page", page)
        .required("sale", sale)
        .finish(extra);
  }
}
