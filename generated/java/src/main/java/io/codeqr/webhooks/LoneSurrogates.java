package io.codeqr.webhooks;

import java.util.regex.Pattern;

/** Surrogates that are not one of a pair: in JSON, escaped ones are legal, but not text. */
final class LoneSurrogates {
  /** An escape sequence; group 1 is there when it is a lone surrogate. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:u[Dd][89ABab]\\p{XDigit}{2}\\\\u[Dd][C-Fc-f]\\p{XDigit}{2}"
              + "|(u[Dd][89A-Fa-f]\\p{XDigit}{2})"
              + "|.)");

  /** A pair is one character, which is no surrogate. */
  private static final Pattern UNPAIRED = Pattern.compile("\\p{Cs}");

  private LoneSurrogates() {}

  /** Whether a text that has been decoded has one. */
  static boolean isIn(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (Character.isSurrogate(text.charAt(index))) {
        return isInAny(text);
      }
    }
    return false;
  }

  private static boolean isInAny(String text) {
    return text.codePoints()
        .anyMatch(
            character ->
                character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }

  /** A text with U+FFFD for each of them. */
  static String without(String text) {
    return isIn(text) ? UNPAIRED.matcher(text).replaceAll("\uFFFD") : text;
  }

  /** The JSON text with U+FFFD for each of them. */
  static String replaced(CharSequence json) {
    return ESCAPE.matcher(json).replaceAll(escape -> escape.group(1) == null ? "$0" : "\\\\uFFFD");
  }
}
