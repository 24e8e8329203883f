// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The scan, and the QR code with the scan counted.
 *
 * @param eventName What happened, in words for people, such as {@code QR code scanned}. Branch on
 *     {@code event}, not on this.
 * @param interaction One click on a link, scan of a QR code or visit to a page: also the one that
 *     led to a lead or a sale.
 * @param qrcode A QR code. One that comes with a scan has fewer of its properties than one that was
 *     created, updated or deleted.
 * @param extra The properties that the catalogue does not know.
 */
public record QRCodeScannedData(
    String eventName, Interaction interaction, QRCode qrcode, Map<String, JsonNode> extra)
    implements WebhookObject {
  static QRCodeScannedData decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new QRCodeScannedData(
        in.required("eventName", Decoder::string),
        in.required("interaction", Interaction::decode),
        in.required("qrcode", QRCode::decode),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("eventName", eventName)
        .required("interaction", interaction)
        .required("qrcode", qrcode)
        .finish(extra);
  }
}
