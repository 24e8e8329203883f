package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;

/** What is wrong with a value, as seen from it or from an object or array around it. */
final class Fault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final Issue issue;

  private Fault(Issue issue) {
    // Nobody sees where it was thrown: a hostile body shall not cost a stack trace.
    super(issue.message(), null, false, false);
    this.issue = issue;
  }

  Fault(String keyword, String message) {
    this(new Issue("", keyword, message));
  }

  static Fault missing() {
    return new Fault("required", "is missing");
  }

  static Fault wrongType(String expected, JsonNode json) {
    return new Fault("type", "must be " + expected + ", got " + Preview.of(json));
  }

  Issue issue() {
    return issue;
  }

  /** The fault as seen from the object that has the property, or the array that has the item. */
  Fault under(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return new Fault(new Issue("/" + escaped + issue.path(), issue.keyword(), issue.message()));
  }
}
