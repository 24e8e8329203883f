package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.Issue;
import io.codeqr.webhooks.UnknownEvent;
import io.codeqr.webhooks.WebhookEvent;
import io.codeqr.webhooks.Webhooks;
import java.util.Arrays;

/**
 * A body, parsed.
 *
 * @param event the event; null for an invalid body
 * @param error why the body is invalid; null for any other
 */
record ParsedBody(byte[] body, WebhookEvent event, InvalidWebhookException error) {
  /** Several functions of one body in a query parse it once. */
  private static final ThreadLocal<ParsedBody> LAST = new ThreadLocal<>();

  static ParsedBody of(byte[] body) {
    ParsedBody last = LAST.get();
    if (last != null && Arrays.equals(last.body, body)) {
      return last;
    }
    ParsedBody parsed = parse(body);
    LAST.set(parsed);
    return parsed;
  }

  static ParsedBody parse(byte[] body) {
    try {
      return new ParsedBody(body, Webhooks.parse(body), null);
    } catch (InvalidWebhookException invalid) {
      return new ParsedBody(body, null, invalid);
    }
  }

  String outcome() {
    if (event == null) {
      return "invalid";
    }
    return event instanceof UnknownEvent ? "unknown" : "known";
  }

  /** The name of the event, even of an invalid body if it has one to read. */
  String eventName() {
    return event == null ? error.event().orElse(null) : event.event();
  }

  Issue issue() {
    return error.issues().get(0);
  }
}
