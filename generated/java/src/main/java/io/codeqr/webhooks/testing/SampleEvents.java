package io.codeqr.webhooks.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.UnknownEvent;
import io.codeqr.webhooks.WebhookEvent;
import io.codeqr.webhooks.Webhooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;

/**
 * A sample of each event of the catalogue, with values of your own.
 *
 * <p>Values are named by JSON pointers (RFC 6901) in the documented form: {@code
 * Map.of("/data/link/clicks", 12)}. A value is whatever Jackson can write, an {@link Instant}, or a
 * {@link MissingNode}, which removes a property.
 */
public final class SampleEvents {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String UNKNOWN = "link.shared";

  /** The samples by the names of their events. */
  private static final JsonNode SAMPLES = read();

  private SampleEvents() {}

  /**
   * A sample of an event.
   *
   * @param type the event's class
   * @param <T> the event's class
   * @return a new event
   * @throws IllegalArgumentException when it is not the class of one event
   */
  public static <T extends WebhookEvent> T of(Class<T> type) {
    return of(type, Map.of());
  }

  /**
   * A sample of an event with other values.
   *
   * @param type the event's class
   * @param values the values by JSON pointers
   * @param <T> the event's class
   * @return a new event
   * @throws IllegalArgumentException when it is not the class of one event, or no event could have
   *     such a value: the message says where and why
   */
  public static <T extends WebhookEvent> T of(Class<T> type, Map<String, ?> values) {
    for (JsonNode sample : SAMPLES) {
      if (type != WebhookEvent.class && type.isInstance(parsed(sample))) {
        return type.cast(parsed(changed(sample, values)));
      }
    }
    throw new IllegalArgumentException("there is no sample of " + type.getSimpleName());
  }

  /**
   * A sample of the event with a name.
   *
   * @param name the name of an event of the catalogue
   * @return a new event
   * @throws IllegalArgumentException when the catalogue does not have it
   */
  public static WebhookEvent named(String name) {
    JsonNode sample = SAMPLES.get(name);
    if (sample == null) {
      throw new IllegalArgumentException("there is no sample of " + name);
    }
    return parsed(sample);
  }

  /**
   * An event that the catalogue does not have, as CodeQR may add one at any time.
   *
   * @return a new event, whose name is {@code link.shared}
   */
  public static UnknownEvent unknown() {
    JsonNode any = SAMPLES.iterator().next();
    return (UnknownEvent) parsed(changed(any, Map.of("/event", UNKNOWN)));
  }

  private static JsonNode changed(JsonNode sample, Map<String, ?> values) {
    JsonNode event = sample.deepCopy();
    values.forEach((pointer, value) -> set(event, JsonPointer.compile(pointer), jsonOf(value)));
    return event;
  }

  private static JsonNode jsonOf(Object value) {
    if (value instanceof JsonNode json) {
      return json;
    }
    return MAPPER.valueToTree(value instanceof Instant instant ? instant.toString() : value);
  }

  private static void set(JsonNode event, JsonPointer pointer, JsonNode value) {
    JsonPointer last = pointer.last();
    JsonNode parent = last == null ? MissingNode.getInstance() : event.at(pointer.head());
    if (parent instanceof ObjectNode object) {
      if (value.isMissingNode()) {
        object.remove(last.getMatchingProperty());
      } else {
        object.set(last.getMatchingProperty(), value);
      }
    } else if (parent instanceof ArrayNode array && array.has(last.getMatchingIndex())) {
      array.set(last.getMatchingIndex(), value);
    } else {
      throw new IllegalArgumentException("the sample has no place for " + pointer);
    }
  }

  private static WebhookEvent parsed(JsonNode event) {
    try {
      return Webhooks.parse(event.toString());
    } catch (InvalidWebhookException invalid) {
      throw new IllegalArgumentException(invalid.getMessage(), invalid);
    }
  }

  private static JsonNode read() {
    try (InputStream in = SampleEvents.class.getResourceAsStream("samples.json")) {
      return MAPPER.readTree(in);
    } catch (IOException error) {
      throw new UncheckedIOException("reading samples.json", error);
    }
  }
}
