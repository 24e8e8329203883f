// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The QR code, as it was created.
 *
 * @param qrcode A QR code. One that comes with a scan has fewer of its properties than one that was
 *     created, updated or deleted.
 * @param eventName What CodeQR calls the event, such as {@code QR code created}.
 * @param extra The properties that the catalogue does not know.
 */
public record QRCodeCreatedData(QRCode qrcode, Field<String> eventName, Map<String, JsonNode> extra)
    implements WebhookObject {
  static QRCodeCreatedData decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new QRCodeCreatedData(
        in.required("qrcode", QRCode::decode), in.field("eventName", Decoder::string), in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("qrcode", qrcode)
        .field("eventName", eventName)
        .finish(extra);
  }
}
