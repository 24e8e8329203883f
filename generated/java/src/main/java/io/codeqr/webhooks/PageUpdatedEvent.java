// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page was changed in the project. The event page describes this event but has no sample of it;
 * its data has the shape of {@code page.created}.
 *
 * @param id Identifier of the event. A retried delivery carries the same value, so deduplicate on
 *     it. Opaque: prefixes such as {@code evt_} and {@code event_} both occur.
 * @param createdAt When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
 * @param data The page after the change.
 * @param extra The properties that the catalogue does not know.
 * @param raw The body exactly as it came.
 */
public record PageUpdatedEvent(
    String id, Instant createdAt, PageUpdatedData data, Map<String, JsonNode> extra, RawBody raw)
    implements WebhookEvent {
  /** The event's name. */
  public static final String NAME = "page.updated";

  private static final List<String> REQUIRED = List.of("id", "event", "createdAt", "data");

  @Override
  public String event() {
    return NAME;
  }

  static PageUpdatedEvent decode(JsonNode json, RawBody raw) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    in.skip("event");
    return new PageUpdatedEvent(
        in.required("id", Decoder::string),
        in.required("createdAt", in::dateTime),
        in.required("data", PageUpdatedData::new),
        in.rest(),
        raw);
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .required("id", id)
        .required("event", NAME)
        .required("createdAt", createdAt)
        .required("data", data)
        .finish();
  }

  @Override
  public String toString() {
    return VisibleText.of(this);
  }
}
