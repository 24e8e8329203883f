package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;

/** What is wrong with a value, as seen from it or from an object or array around it. */
final class Fault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String path;
  private final String keyword;
  private final String expectation;

  /** What follows the expectation in the message. */
  private final String finding;

  private Fault(String path, String keyword, String expectation, String finding) {
    // Nobody sees where it was thrown: a hostile body shall not cost a stack trace.
    super(expectation + finding, null, false, false);
    this.path = path;
    this.keyword = keyword;
    this.expectation = expectation;
    this.finding = finding;
  }

  static Fault notUtf8() {
    return new Fault("", "utf-8", "must be UTF-8", "");
  }

  static Fault notJson(String reason) {
    return new Fault("", "json", "must be JSON", ": " + reason);
  }

  static Fault missing() {
    return new Fault("", "required", "is missing", "");
  }

  /** A value that is not what it must be. */
  static Fault of(String keyword, String expected, JsonNode json) {
    return new Fault("", keyword, "must be " + expected, ", got " + Preview.of(json));
  }

  Issue issue() {
    return new Issue(path, keyword, getMessage());
  }

  /** The same fault where null would be right, too. */
  Fault orNull() {
    return path.isEmpty() && keyword.equals("type")
        ? new Fault(path, keyword, expectation + " or null", finding)
        : this;
  }

  /** The fault as seen from the object that has the property, or the array that has the item. */
  Fault under(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return new Fault("/" + escaped + path, keyword, expectation, finding);
  }
}
