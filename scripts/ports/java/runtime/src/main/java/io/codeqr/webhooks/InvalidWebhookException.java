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
  private final Issue[] issues;
  private final RawBody raw;

  InvalidWebhookException(String event, Issue issue, RawBody raw) {
    super(messageOf(event, issue));
    this.event = event;
    this.issues = new Issue[] {issue};
    this.raw = raw;
  }

  private static String messageOf(String event, Issue issue) {
    String name = event == null ? "webhook" : event;
    String place = issue.path().isEmpty() ? "body" : issue.path();
    return name + ": " + place + " " + issue.message();
  }

  /**
   * Names the body's event.
   *
   * @return the name, if there is one to read
   */
  public Optional<String> event() {
    return Optional.ofNullable(event);
  }

  /**
   * Says what is wrong.
   *
   * @return the first fault
   */
  public List<Issue> issues() {
    return List.of(issues);
  }

  /**
   * Gives the body exactly as it came.
   *
   * @return the body
   */
  public RawBody raw() {
    return raw;
  }
}
