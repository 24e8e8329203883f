// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scan, and the QR code with this scan already counted. */
public final class QRCodeScannedData extends ValueObject {
  private static final List<String> REQUIRED = List.of("interaction", "qrcode");

  private final Optional<String> eventName;
  private final Interaction interaction;
  private final QRCode qrcode;
  private final Map<String, JsonNode> extra;

  QRCodeScannedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    eventName = in.optional("eventName", Decoder::string);
    interaction = in.required("interaction", Interaction::new);
    qrcode = in.required("qrcode", QRCode::new);
    extra = in.rest();
  }

  /**
   * Human-readable label for what happened, such as {@code QR code scanned}. Branch on {@code
   * event}, not on this label.
   *
   * @return the property {@code eventName}, or empty where it is absent
   */
  public Optional<String> eventName() {
    return eventName;
  }

  /**
   * A click on a link, a scan of a QR code or a visit to a page, including the one that led to a
   * lead or a sale.
   *
   * @return the property {@code interaction}
   */
  public Interaction interaction() {
    return interaction;
  }

  /**
   * A QR code. In a scan event it has fewer properties than in the events for a QR code that was
   * created, updated or deleted.
   *
   * @return the property {@code qrcode}
   */
  public QRCode qrcode() {
    return qrcode;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .optional("eventName", eventName)
        .required("interaction", interaction)
        .required("qrcode", qrcode)
        .finish();
  }
}
