// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The QR code as it was created. */
public final class QRCodeCreatedData extends ValueObject {
  private static final List<String> REQUIRED = List.of("qrcode");

  private final QRCode qrcode;
  private final Field<String> eventName;
  private final Map<String, JsonNode> extra;

  QRCodeCreatedData(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    qrcode = in.required("qrcode", QRCode::new);
    eventName = in.field("eventName", Decoder::string);
    extra = in.rest();
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

  /**
   * CodeQR's label for the event, such as {@code QR code created}.
   *
   * @return the property {@code eventName}, which may be absent, and may be null
   */
  public Field<String> eventName() {
    return eventName;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .required("qrcode", qrcode)
        .field("eventName", eventName)
        .finish();
  }
}
