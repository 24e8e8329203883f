package io.codeqr.webhooks;

import java.io.Serial;
import java.util.List;
import java.util.Optional;

/**
 * A body that is no webhook event.
 *
 * <p>Its message is one line with the event, the first failing path, what was expected and what
 * came.
 */
public final class InvalidWebhookException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String event;
  private final Issue issue;
  private final RawBody raw;

  InvalidWebhookException(String event, Issue issue, RawBody raw) {
    super(messageOf(event, issue));
    this.event = event;
    this.issue = issue;
    this.raw = raw;
  }

  private static String messageOf(String event, Issue issue) {
    String name = event == null ? "webhook" : event;
    String place = issue.path().isEmpty() ? "body" : issue.path();
    return name + ": " + place + " " + issue.message();
  }

  /** The name of the body's event, if there is one to read. */
  public Optional<String> event() {
    return Optional.ofNullable(event);
  }

  /** What is wrong: the first fault. */
  public List<Issue> issues() {
    return List.of(issue);
  }

  /** The body exactly as it came. */
  public RawBody raw() {
    return raw;
  }
}
