package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A value in few words: enough to recognize it, too few to leak a body into a log. */
final class Preview {
  private static final int MAX_CHARACTERS = 40;

  private Preview() {}

  static String of(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING -> "string " + TextNode.valueOf(shortened(json.textValue()));
      case NUMBER -> "number " + shortened(json.asText());
      case BOOLEAN -> "boolean " + json.asText();
      default -> json.asText();
    };
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > MAX_CHARACTERS
        ? text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS)) + "…"
        : text;
  }
}
