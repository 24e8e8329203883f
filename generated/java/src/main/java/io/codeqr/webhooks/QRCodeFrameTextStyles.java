// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Font of the text in the QR code's frame; null when there is none. */
public final class QRCodeFrameTextStyles extends ValueObject {
  /** A known value of {@code weight}. There may be others. */
  public static final String WEIGHT_NORMAL = "normal";

  /** A known value of {@code weight}. There may be others. */
  public static final String WEIGHT_BOLD = "bold";

  /** A known value of {@code style}. There may be others. */
  public static final String STYLE_NORMAL = "normal";

  /** A known value of {@code style}. There may be others. */
  public static final String STYLE_ITALIC = "italic";

  /** A known value of {@code family}. There may be others. */
  public static final String FAMILY_SANS = "sans";

  /** A known value of {@code family}. There may be others. */
  public static final String FAMILY_SANS_CONDENSED = "sans-condensed";

  /** A known value of {@code family}. There may be others. */
  public static final String FAMILY_SERIF = "serif";

  /** A known value of {@code family}. There may be others. */
  public static final String FAMILY_SERIF_ELEGANT = "serif-elegant";

  /** A known value of {@code family}. There may be others. */
  public static final String FAMILY_MONO = "mono";

  /** A known value of {@code size}. There may be others. */
  public static final String SIZE_S = "s";

  /** A known value of {@code size}. There may be others. */
  public static final String SIZE_M = "m";

  /** A known value of {@code size}. There may be others. */
  public static final String SIZE_L = "l";

  /** A known value of {@code size}. There may be others. */
  public static final String SIZE_XL = "xl";

  private final Field<String> weight;
  private final Field<String> style;
  private final Field<String> family;
  private final Field<String> size;
  private final Map<String, JsonNode> extra;

  QRCodeFrameTextStyles(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, List.of());
    weight = in.field("weight", Decoder::string);
    style = in.field("style", Decoder::string);
    family = in.field("family", Decoder::string);
    size = in.field("size", Decoder::string);
    extra = in.rest();
  }

  /**
   * Font weight.
   *
   * @return the property {@code weight}, which may be absent, and may be null
   */
  public Field<String> weight() {
    return weight;
  }

  /**
   * Font style.
   *
   * @return the property {@code style}, which may be absent, and may be null
   */
  public Field<String> style() {
    return style;
  }

  /**
   * Font family.
   *
   * @return the property {@code family}, which may be absent, and may be null
   */
  public Field<String> family() {
    return family;
  }

  /**
   * Font size.
   *
   * @return the property {@code size}, which may be absent, and may be null
   */
  public Field<String> size() {
    return size;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .field("weight", weight)
        .field("style", style)
        .field("family", family)
        .field("size", size)
        .finish();
  }
}
