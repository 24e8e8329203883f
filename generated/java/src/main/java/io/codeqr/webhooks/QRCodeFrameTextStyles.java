// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * How the text of the QR code's frame is set; null when there is none.
 *
 * @param weight Weight of the font.
 * @param style Style of the font.
 * @param family Family of the font.
 * @param size Size of the font.
 * @param extra The properties that the catalogue does not know.
 */
public record QRCodeFrameTextStyles(
    Field<String> weight,
    Field<String> style,
    Field<String> family,
    Field<String> size,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  /** A known value of {@code weight}, which may have others. */
  public static final String WEIGHT_NORMAL = "normal";

  /** A known value of {@code weight}, which may have others. */
  public static final String WEIGHT_BOLD = "bold";

  /** A known value of {@code style}, which may have others. */
  public static final String STYLE_NORMAL = "normal";

  /** A known value of {@code style}, which may have others. */
  public static final String STYLE_ITALIC = "italic";

  /** A known value of {@code family}, which may have others. */
  public static final String FAMILY_SANS = "sans";

  /** A known value of {@code family}, which may have others. */
  public static final String FAMILY_SANS_CONDENSED = "sans-condensed";

  /** A known value of {@code family}, which may have others. */
  public static final String FAMILY_SERIF = "serif";

  /** A known value of {@code family}, which may have others. */
  public static final String FAMILY_SERIF_ELEGANT = "serif-elegant";

  /** A known value of {@code family}, which may have others. */
  public static final String FAMILY_MONO = "mono";

  /** A known value of {@code size}, which may have others. */
  public static final String SIZE_S = "s";

  /** A known value of {@code size}, which may have others. */
  public static final String SIZE_M = "m";

  /** A known value of {@code size}, which may have others. */
  public static final String SIZE_L = "l";

  /** A known value of {@code size}, which may have others. */
  public static final String SIZE_XL = "xl";

  static QRCodeFrameTextStyles decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new QRCodeFrameTextStyles(
        in.field("weight", Decoder::string),
        in.field("style", Decoder::string),
        in.field("family", Decoder::string),
        in.field("size", Decoder::string),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .field("weight", weight)
        .field("style", style)
        .field("family", family)
        .field("size", size)
        .finish(extra);
  }
}
