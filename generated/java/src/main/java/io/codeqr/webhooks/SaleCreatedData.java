// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sale: the customer, the payment and, if known, the interaction that led to it and the link,
 * QR code or page. A sale tracked at a Stripe checkout has no interaction.
 */
public final class SaleCreatedData extends ValueObject {
  private static final List<String> REQUIRED = List.of("customer", "sale");

  private final Optional<String> eventName;
  private final Customer customer;
  private final Optional<Interaction> interaction;
  private final Optional<Link> link;
  private final Optional<QRCode> qrcode;
  private final Optional<Page> page;
  private final Sale sale;
  private final Map<String, JsonNode> extra;

  SaleCreatedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
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
   * The project's name for the tracked conversion, such as {@code Purchased}. May be missing.
   *
   * @return the property {@code eventName}, or empty where it is absent
   */
  public Optional<String> eventName() {
    return eventName;
  }

  /**
   * The person who became a lead or made a purchase.
   *
   * @return the property {@code customer}
   */
  public Customer customer() {
    return customer;
  }

  /**
   * A click on a link, a scan of a QR code or a visit to a page, including the one that led to a
   * lead or a sale.
   *
   * @return the property {@code interaction}, or empty where it is absent
   */
  public Optional<Interaction> interaction() {
    return interaction;
  }

  /**
   * A short link.
   *
   * @return the property {@code link}, or empty where it is absent
   */
  public Optional<Link> link() {
    return link;
  }

  /**
   * A QR code. In a scan event it has fewer properties than in the events for a QR code that was
   * created, updated or deleted.
   *
   * @return the property {@code qrcode}, or empty where it is absent
   */
  public Optional<QRCode> qrcode() {
    return qrcode;
  }

  /**
   * A hosted page. In a visit event it has fewer properties than in the events for a page that was
   * created, updated or deleted.
   *
   * @return the property {@code page}, or empty where it is absent
   */
  public Optional<Page> page() {
    return page;
  }

  /**
   * A purchase that a customer made, usually after an interaction.
   *
   * @return the property {@code sale}
   */
  public Sale sale() {
    return sale;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .optional("eventName", eventName)
        .required("customer", customer)
        .optional("interaction", interaction)
        .optional("link", link)
        .optional("qrcode", qrcode)
        .optional("page", page)
        .required("sale", sale)
        .finish();
  }
}
