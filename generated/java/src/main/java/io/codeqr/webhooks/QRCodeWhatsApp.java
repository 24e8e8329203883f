// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The message of a QR code of type {@code whatsapp}; null for all other types. */
public final class QRCodeWhatsApp extends ValueObject {
  private final Field<String> number;
  private final Field<String> message;
  private final Map<String, JsonNode> extra;

  QRCodeWhatsApp(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, List.of());
    number = in.field("number", Decoder::string);
    message = in.field("message", Decoder::string);
    extra = in.rest();
  }

  /**
   * Number that the message is sent to.
   *
   * @return the property {@code number}, which may be absent, and may be null
   */
  public Field<String> number() {
    return number;
  }

  /**
   * Text of the message.
   *
   * @return the property {@code message}, which may be absent, and may be null
   */
  public Field<String> message() {
    return message;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra).field("number", number).field("message", message).finish();
  }
}
