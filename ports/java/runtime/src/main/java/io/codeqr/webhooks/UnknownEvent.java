package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A sound body whose event is not in the catalogue. New events appear without notice: answer it
 * with a 2xx status.
 *
 * @param id The event's identifier.
 * @param event The event's name.
 * @param createdAt When the event happened.
 * @param data What the event is about, as it was decoded.
 * @param extra What else the envelope has.
 * @param raw The body exactly as it came.
 */
public record UnknownEvent(
    String id,
    String event,
    Instant createdAt,
    Map<String, JsonNode> data,
    Map<String, JsonNode> extra,
    RawBody raw)
    implements WebhookEvent {
  private static final List<String> REQUIRED = List.of("id", "event", "createdAt", "data");

  static UnknownEvent decode(JsonNode json, RawBody raw) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    return new UnknownEvent(
        in.required("id", Decoder::string),
        in.required("event", Decoder::string),
        in.required("createdAt", in::dateTime),
        in.required("data", Decoder::map),
        in.rest(),
        raw);
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .required("id", id)
        .required("event", event)
        .required("createdAt", createdAt)
        .required("data", data)
        .finish();
  }

  @Override
  public String toString() {
    return VisibleText.of(this);
  }
}
