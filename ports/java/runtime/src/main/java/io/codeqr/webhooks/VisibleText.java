package io.codeqr.webhooks;

import java.util.function.UnaryOperator;

/** Text on one line of a log, in which nothing can begin another line or control a terminal. */
final class VisibleText {
  /** How much is shown of a name: who sends a body chooses it, and it may be megabytes long. */
  static final int SHOWN = 60;

  private VisibleText() {}

  /** The text with an escape for each UTF-16 unit of a character that does not print. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character)) {
                for (char unit : Character.toChars(character)) {
                  visible.append("\\u%04x".formatted((int) unit));
                }
              } else {
                visible.appendCodePoint(character);
              }
            });
    return visible.toString();
  }

  /** An event in few words: its name and its identifier. */
  static String of(WebhookEvent event) {
    UnaryOperator<String> asIs = UnaryOperator.identity();
    return of(cut(event.event(), SHOWN, asIs) + " " + cut(event.id(), SHOWN, asIs));
  }

  /**
   * The beginning of a text, with an ellipsis if there is more of it.
   *
   * @param length how many characters (code points) to keep
   * @param write what to write for them
   */
  static String cut(String text, int length, UnaryOperator<String> write) {
    // A character has one or two UTF-16 units.
    if (text.length() <= length || text.codePointCount(0, text.length()) <= length) {
      return write.apply(text);
    }
    return write.apply(text.substring(0, text.offsetByCodePoints(0, length))) + "…";
  }

  /** The text as a JSON string. What is left to escape is also hidden. */
  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\b", "\\b")
            .replace("\f", "\\f")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }

  /** Whether a character is of the categories Cc, Cf, Zl and Zp, as of Unicode 15. */
  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Formats that Java 17 does not know.
      default ->
          character == 0x0890
              || character == 0x0891
              || (character >= 0x13439 && character <= 0x1343F);
    };
  }
}
