package io.codeqr.webhooks;

import java.util.regex.Pattern;

/** Escaped surrogates that are none of a pair: sound JSON, which Jackson does not always take. */
final class LoneSurrogates {
  /** An escape sequence; group 1 is there when it is a lone surrogate. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:u[Dd][89ABab]\\p{XDigit}{2}\\\\u[Dd][C-Fc-f]\\p{XDigit}{2}"
              + "|(u[Dd][89A-Fa-f]\\p{XDigit}{2})"
              + "|.)");

  private LoneSurrogates() {}

  /** Writes U+FFFD for each of them. */
  static String replaced(CharSequence json) {
    return ESCAPE.matcher(json).replaceAll(escape -> escape.group(1) == null ? "$0" : "\\\\uFFFD");
  }
}
