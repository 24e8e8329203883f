package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;

/** A value in few words: enough to recognize it, too few to leak a body into a log. */
final class Preview {
  private static final int SHOWN = 40;

  private Preview() {}

  static String of(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING ->
          VisibleText.of("string " + VisibleText.cut(json.textValue(), SHOWN, VisibleText::quoted));
      case NUMBER -> "number " + beginningOf(json.asText());
      case BOOLEAN -> "boolean " + json.asText();
      default -> json.asText();
    };
  }

  private static String beginningOf(String number) {
    return number.substring(0, Math.min(SHOWN, number.length()));
  }
}
