// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A label that groups links.
 *
 * @param id Identifier of the tag. Opaque.
 * @param name Name of the tag.
 * @param color Colour of the tag in the dashboard.
 * @param extra The properties that the catalogue does not know.
 */
public record Tag(String id, String name, String color, Map<String, JsonNode> extra)
    implements WebhookObject {
  /** A known value of {@code color}, which may have others. */
  public static final String COLOR_RED = "red";

  /** A known value of {@code color}, which may have others. */
  public static final String COLOR_YELLOW = "yellow";

  /** A known value of {@code color}, which may have others. */
  public static final String COLOR_GREEN = "green";

  /** A known value of {@code color}, which may have others. */
  public static final String COLOR_BLUE = "blue";

  /** A known value of {@code color}, which may have others. */
  public static final String COLOR_PURPLE = "purple";

  /** A known value of {@code color}, which may have others. */
  public static final String COLOR_PINK = "pink";

  /** A known value of {@code color}, which may have others. */
  public static final String COLOR_BROWN = "brown";

  static Tag decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new Tag(
        in.required("id", Decoder::string),
        in.required("name", Decoder::string),
        in.required("color", Decoder::string),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("id", id)
        .required("name", name)
        .required("color", color)
        .finish(extra);
  }
}
