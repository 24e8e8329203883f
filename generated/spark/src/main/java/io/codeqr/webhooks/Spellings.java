package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.BiConsumer;

/** How the dates of an object stood in a body: nothing that the port shows, but a row keeps it. */
public final class Spellings {
  private Spellings() {}

  /**
   * Names each date that is spelled in an unusual way.
   *
   * @param extra the extra properties of an object
   * @param each takes the name of the property, and its text as it stood in the body
   */
  public static void forEach(Map<String, JsonNode> extra, BiConsumer<String, JsonNode> each) {
    if (!extra.isEmpty() || extra instanceof JsonProperties) {
      JsonProperties.spellingsIn(extra).forEach((name, one) -> each.accept(name, one.json()));
    }
  }
}
