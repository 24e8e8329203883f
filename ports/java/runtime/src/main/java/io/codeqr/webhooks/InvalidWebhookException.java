package io.codeqr.webhooks;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A body that is not a webhook event.
 *
 * <p>Its message is one line that is safe to log: the event, where the first fault is, what was
 * expected and what came.
 */
public final class InvalidWebhookException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /** How many names of a path are shown. */
  private static final int SHOWN_NAMES = 20;

  /** The name of the body's event; null if there is none to read. */
  private final String event;

  /** The first fault. */
  private final Issue issue;

  /** The body exactly as it came. */
  private final RawBody raw;

  InvalidWebhookException(String event, Issue issue, RawBody raw) {
    super(messageOf(event, issue));
    this.event = event;
    this.issue = issue;
    this.raw = raw;
  }

  private static String messageOf(String event, Issue issue) {
    String name = event == null ? "webhook" : shown(event);
    String place = issue.path().isEmpty() ? "body" : shownPath(issue.path());
    return VisibleText.of(name + ": " + place + " " + issue.message());
  }

  private static String shownPath(String path) {
    // The first item is the empty text before the first slash.
    List<String> names = List.of(path.split("/", SHOWN_NAMES + 2));
    String shown =
        names.stream()
            .limit(SHOWN_NAMES + 1)
            .map(InvalidWebhookException::shown)
            .collect(Collectors.joining("/"));
    return names.size() > SHOWN_NAMES + 1 ? shown + "/…" : shown;
  }

  private static String shown(String name) {
    return VisibleText.cut(name, VisibleText.SHOWN, UnaryOperator.identity());
  }

  /**
   * The name of the body's event.
   *
   * @return the name, or empty if there is none to read
   */
  public Optional<String> event() {
    return Optional.ofNullable(event);
  }

  /**
   * What is wrong.
   *
   * @return the first fault
   */
  public List<Issue> issues() {
    return List.of(issue);
  }

  /**
   * The body exactly as it came.
   *
   * @return the body
   */
  public RawBody raw() {
    return raw;
  }
}
