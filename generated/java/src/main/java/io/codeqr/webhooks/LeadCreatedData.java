// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** The lead: who, through which interaction, and on which link, QR code or page. */
public final class LeadCreatedData extends ValueObject {
  private final String eventName;
  private final Customer customer;
  private final Interaction interaction;
  private final Optional<Link> link;
  private final Optional<QRCode> qrcode;
  private final Optional<Page> page;
  private final Map<String, JsonNode> extra;

  LeadCreatedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    eventName = in.required("eventName", Decoder::string);
    customer = in.required("customer", Customer::new);
    interaction = in.required("interaction", Interaction::new);
    link = in.optional("link", Link::new);
    qrcode = in.optional("qrcode", QRCode::new);
    page = in.optional("page", Page::new);
    extra = in.rest();
  }

  /** What the project calls the conversion that was tracked, such as {@code Sign up}. */
  public String eventName() {
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
  public Interaction interaction() {
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

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
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
