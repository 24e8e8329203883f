// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A label that groups links. */
public final class Tag extends ValueObject {
  /** A known value of {@code color}. There may be others. */
  public static final String COLOR_RED = "red";

  /** A known value of {@code color}. There may be others. */
  public static final String COLOR_YELLOW = "yellow";

  /** A known value of {@code color}. There may be others. */
  public static final String COLOR_GREEN = "green";

  /** A known value of {@code color}. There may be others. */
  public static final String COLOR_BLUE = "blue";

  /** A known value of {@code color}. There may be others. */
  public static final String COLOR_PURPLE = "purple";

  /** A known value of {@code color}. There may be others. */
  public static final String COLOR_PINK = "pink";

  /** A known value of {@code color}. There may be others. */
  public static final String COLOR_BROWN = "brown";

  private static final List<String> REQUIRED = List.of("id", "name", "color");

  private final String id;
  private final String name;
  private final String color;
  private final Map<String, JsonNode> extra;

  Tag(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    id = in.required("id", Decoder::string);
    name = in.required("name", Decoder::string);
    color = in.required("color", Decoder::string);
    extra = in.rest();
  }

  /**
   * Identifier of the tag. Opaque.
   *
   * @return the property {@code id}
   */
  public String id() {
    return id;
  }

  /**
   * Name of the tag.
   *
   * @return the property {@code name}
   */
  public String name() {
    return name;
  }

  /**
   * Colour of the tag in the dashboard.
   *
   * @return the property {@code color}
   */
  public String color() {
    return color;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .required("id", id)
        .required("name", name)
        .required("color", color)
        .finish();
  }
}
