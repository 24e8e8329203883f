// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a
 * sale.
 *
 * @param timestamp When the interaction happened. Left out where the interaction is the one that
 *     led to a lead or a sale.
 * @param clickId Identifier of the interaction, under the name that clicks, scans and visits use.
 *     The same identifier as {@code id}.
 * @param id Identifier of the interaction, under the name that leads and sales use. The same
 *     identifier as {@code clickId}.
 * @param url Where the visitor was sent. May be an empty string.
 * @param ip IP address of the visitor. May be missing, null or an empty string, for instance where
 *     privacy rules forbid it.
 * @param continent Continent of the visitor; null or an empty string when not known.
 * @param country Country of the visitor, as an ISO 3166-1 alpha-2 code; null or {@code Unknown}
 *     when not known.
 * @param city City of the visitor; null or {@code Unknown} when not known.
 * @param device Kind of device; null when not known.
 * @param browser Browser; null or {@code Unknown} when not known.
 * @param os Operating system; null or {@code Unknown} when not known.
 * @param ua User agent string as the browser sent it; null when it sent none. Left out of the
 *     documented scans and visits.
 * @param bot Whether the visitor is thought to be a bot; null when not known.
 * @param qr Whether the interaction came through a QR code. The documented scan says false here, so
 *     do not rely on it to tell a scan from a click.
 * @param referer Domain that the visitor came from, {@code (direct)} when there was none; null when
 *     not known.
 * @param linkId Identifier of the link behind the interaction. Opaque.
 * @param region Region of the visitor, such as a state or a province; null when not known.
 * @param latitude Latitude of the visitor in decimal degrees, as text; null when not known.
 * @param longitude Longitude of the visitor in decimal degrees, as text; null when not known.
 * @param deviceModel Model of the device, such as {@code iPhone}; null when not known.
 * @param deviceVendor Maker of the device, such as {@code Apple}; null when not known.
 * @param browserVersion Version of the browser; null when not known.
 * @param osVersion Version of the operating system; null when not known.
 * @param engine Rendering engine of the browser, such as {@code Blink}; null when not known.
 * @param engineVersion Version of the rendering engine; null when not known.
 * @param cpuArchitecture Architecture of the processor, such as {@code arm64}; null when not known.
 * @param refererUrl Whole address that the visitor came from, {@code (direct)} when there was none;
 *     null when not known.
 * @param type What kind of interaction it was. No list of the kinds is published.
 * @param eventName Name of the interaction's event. No list of the names is published.
 * @param extra The properties that the catalogue does not know.
 */
public record Interaction(
    Optional<Instant> timestamp,
    Optional<String> clickId,
    Optional<String> id,
    String url,
    Field<String> ip,
    Optional<String> continent,
    Optional<String> country,
    Optional<String> city,
    Optional<String> device,
    Optional<String> browser,
    Optional<String> os,
    Field<String> ua,
    Optional<Boolean> bot,
    Optional<Boolean> qr,
    Optional<String> referer,
    Field<String> linkId,
    Field<String> region,
    Field<String> latitude,
    Field<String> longitude,
    Field<String> deviceModel,
    Field<String> deviceVendor,
    Field<String> browserVersion,
    Field<String> osVersion,
    Field<String> engine,
    Field<String> engineVersion,
    Field<String> cpuArchitecture,
    Field<String> refererUrl,
    Field<String> type,
    Field<String> eventName,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  /** A known value of {@code continent}, which may have others. */
  public static final String CONTINENT_AF = "AF";

  /** A known value of {@code continent}, which may have others. */
  public static final String CONTINENT_AN = "AN";

  /** A known value of {@code continent}, which may have others. */
  public static final String CONTINENT_AS = "AS";

  /** A known value of {@code continent}, which may have others. */
  public static final String CONTINENT_EU = "EU";

  /** A known value of {@code continent}, which may have others. */
  public static final String CONTINENT_NA = "NA";

  /** A known value of {@code continent}, which may have others. */
  public static final String CONTINENT_OC = "OC";

  /** A known value of {@code continent}, which may have others. */
  public static final String CONTINENT_SA = "SA";

  /** A known value of {@code device}, which may have others. */
  public static final String DEVICE_DESKTOP = "Desktop";

  /** A known value of {@code device}, which may have others. */
  public static final String DEVICE_MOBILE = "Mobile";

  /** A known value of {@code device}, which may have others. */
  public static final String DEVICE_TABLET = "Tablet";

  /** A known value of {@code device}, which may have others. */
  public static final String DEVICE_CONSOLE = "Console";

  /** A known value of {@code device}, which may have others. */
  public static final String DEVICE_SMARTTV = "Smarttv";

  /** A known value of {@code device}, which may have others. */
  public static final String DEVICE_WEARABLE = "Wearable";

  /** A known value of {@code device}, which may have others. */
  public static final String DEVICE_EMBEDDED = "Embedded";

  static Interaction decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new Interaction(
        in.optional("timestamp", Decoder::dateTime),
        in.optional("clickId", Decoder::string),
        in.optional("id", Decoder::string),
        in.required("url", Decoder::string),
        in.field("ip", Decoder::string),
        in.nullable("continent", Decoder::string),
        in.nullable("country", Decoder::string),
        in.nullable("city", Decoder::string),
        in.nullable("device", Decoder::string),
        in.nullable("browser", Decoder::string),
        in.nullable("os", Decoder::string),
        in.field("ua", Decoder::string),
        in.nullable("bot", Decoder::bool),
        in.optional("qr", Decoder::bool),
        in.nullable("referer", Decoder::string),
        in.field("link_id", Decoder::string),
        in.field("region", Decoder::string),
        in.field("latitude", Decoder::string),
        in.field("longitude", Decoder::string),
        in.field("device_model", Decoder::string),
        in.field("device_vendor", Decoder::string),
        in.field("browser_version", Decoder::string),
        in.field("os_version", Decoder::string),
        in.field("engine", Decoder::string),
        in.field("engine_version", Decoder::string),
        in.field("cpu_architecture", Decoder::string),
        in.field("referer_url", Decoder::string),
        in.field("type", Decoder::string),
        in.field("event_name", Decoder::string),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .optional("timestamp", timestamp)
        .optional("clickId", clickId)
        .optional("id", id)
        .required("url", url)
        .field("ip", ip)
        .nullable("continent", continent)
        .nullable("country", country)
        .nullable("city", city)
        .nullable("device", device)
        .nullable("browser", browser)
        .nullable("os", os)
        .field("ua", ua)
        .nullable("bot", bot)
        .optional("qr", qr)
        .nullable("referer", referer)
        .field("link_id", linkId)
        .field("region", region)
        .field("latitude", latitude)
        .field("longitude", longitude)
        .field("device_model", deviceModel)
        .field("device_vendor", deviceVendor)
        .field("browser_version", browserVersion)
        .field("os_version", osVersion)
        .field("engine", engine)
        .field("engine_version", engineVersion)
        .field("cpu_architecture", cpuArchitecture)
        .field("referer_url", refererUrl)
        .field("type", type)
        .field("event_name", eventName)
        .finish(extra);
  }
}
