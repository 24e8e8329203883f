// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The message of a QR code of type {@code whatsapp}; null for the other types.
 *
 * @param number Number that the message goes to.
 * @param message Text of the message.
 * @param extra The properties that the catalogue does not know.
 */
public record QRCodeWhatsApp(
    Field<String> number, Field<String> message, Map<String, JsonNode> extra)
    implements WebhookObject {
  static QRCodeWhatsApp decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new QRCodeWhatsApp(
        in.field("number", Decoder::string), in.field("message", Decoder::string), in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter().field("number", number).field("message", message).finish(extra);
  }
}
