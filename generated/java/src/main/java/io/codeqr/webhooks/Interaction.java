// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead
 * or a sale.
 */
public final class Interaction extends ValueObject {
  /** A known value of {@code continent}. There may be others. */
  public static final String CONTINENT_AF = "AF";

  /** A known value of {@code continent}. There may be others. */
  public static final String CONTINENT_AN = "AN";

  /** A known value of {@code continent}. There may be others. */
  public static final String CONTINENT_AS = "AS";

  /** A known value of {@code continent}. There may be others. */
  public static final String CONTINENT_EU = "EU";

  /** A known value of {@code continent}. There may be others. */
  public static final String CONTINENT_NA = "NA";

  /** A known value of {@code continent}. There may be others. */
  public static final String CONTINENT_OC = "OC";

  /** A known value of {@code continent}. There may be others. */
  public static final String CONTINENT_SA = "SA";

  /** A known value of {@code device}. There may be others. */
  public static final String DEVICE_DESKTOP = "Desktop";

  /** A known value of {@code device}. There may be others. */
  public static final String DEVICE_MOBILE = "Mobile";

  /** A known value of {@code device}. There may be others. */
  public static final String DEVICE_TABLET = "Tablet";

  /** A known value of {@code device}. There may be others. */
  public static final String DEVICE_CONSOLE = "Console";

  /** A known value of {@code device}. There may be others. */
  public static final String DEVICE_SMARTTV = "Smarttv";

  /** A known value of {@code device}. There may be others. */
  public static final String DEVICE_WEARABLE = "Wearable";

  /** A known value of {@code device}. There may be others. */
  public static final String DEVICE_EMBEDDED = "Embedded";

  private static final List<String> REQUIRED =
      List.of("url", "continent", "country", "city", "device", "browser", "os", "bot", "referer");

  private final Optional<Instant> timestamp;
  private final Optional<String> clickId;
  private final Optional<String> id;
  private final String url;
  private final Field<String> ip;
  private final Optional<String> continent;
  private final Optional<String> country;
  private final Optional<String> city;
  private final Optional<String> device;
  private final Optional<String> browser;
  private final Optional<String> os;
  private final Field<String> ua;
  private final Optional<Boolean> bot;
  private final Optional<Boolean> qr;
  private final Optional<String> referer;
  private final Field<String> linkId;
  private final Field<String> region;
  private final Field<String> latitude;
  private final Field<String> longitude;
  private final Field<String> deviceModel;
  private final Field<String> deviceVendor;
  private final Field<String> browserVersion;
  private final Field<String> osVersion;
  private final Field<String> engine;
  private final Field<String> engineVersion;
  private final Field<String> cpuArchitecture;
  private final Field<String> refererUrl;
  private final Field<String> type;
  private final Field<String> eventName;
  private final Map<String, JsonNode> extra;

  Interaction(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    timestamp = in.optional("timestamp", in::dateTime);
    clickId = in.optional("clickId", Decoder::string);
    id = in.optional("id", Decoder::string);
    url = in.required("url", Decoder::string);
    ip = in.field("ip", Decoder::string);
    continent = in.nullable("continent", Decoder::string);
    country = in.nullable("country", Decoder::string);
    city = in.nullable("city", Decoder::string);
    device = in.nullable("device", Decoder::string);
    browser = in.nullable("browser", Decoder::string);
    os = in.nullable("os", Decoder::string);
    ua = in.field("ua", Decoder::string);
    bot = in.nullable("bot", Decoder::bool);
    qr = in.optional("qr", Decoder::bool);
    referer = in.nullable("referer", Decoder::string);
    linkId = in.field("link_id", Decoder::string);
    region = in.field("region", Decoder::string);
    latitude = in.field("latitude", Decoder::string);
    longitude = in.field("longitude", Decoder::string);
    deviceModel = in.field("device_model", Decoder::string);
    deviceVendor = in.field("device_vendor", Decoder::string);
    browserVersion = in.field("browser_version", Decoder::string);
    osVersion = in.field("os_version", Decoder::string);
    engine = in.field("engine", Decoder::string);
    engineVersion = in.field("engine_version", Decoder::string);
    cpuArchitecture = in.field("cpu_architecture", Decoder::string);
    refererUrl = in.field("referer_url", Decoder::string);
    type = in.field("type", Decoder::string);
    eventName = in.field("event_name", Decoder::string);
    extra = in.rest();
  }

  /**
   * When the interaction happened. Omitted when the interaction is the one that led to a lead or a
   * sale.
   *
   * @return the property {@code timestamp}, or empty where it is absent
   */
  public Optional<Instant> timestamp() {
    return timestamp;
  }

  /**
   * Identifier of the interaction, under the name used for clicks, scans and visits. The same
   * identifier as {@code id}.
   *
   * @return the property {@code clickId}, or empty where it is absent
   */
  public Optional<String> clickId() {
    return clickId;
  }

  /**
   * Identifier of the interaction, under the name used for leads and sales. The same identifier as
   * {@code clickId}.
   *
   * @return the property {@code id}, or empty where it is absent
   */
  public Optional<String> id() {
    return id;
  }

  /**
   * URL that the visitor was sent to. May be an empty string.
   *
   * @return the property {@code url}
   */
  public String url() {
    return url;
  }

  /**
   * IP address of the visitor. May be missing, null or an empty string, for instance where privacy
   * rules forbid it.
   *
   * @return the property {@code ip}, which may be absent, and may be null
   */
  public Field<String> ip() {
    return ip;
  }

  /**
   * Continent of the visitor; null or an empty string when not known.
   *
   * @return the property {@code continent}, or empty where it is null
   */
  public Optional<String> continent() {
    return continent;
  }

  /**
   * Country of the visitor, as an ISO 3166-1 alpha-2 code; null or {@code Unknown} when not known.
   *
   * @return the property {@code country}, or empty where it is null
   */
  public Optional<String> country() {
    return country;
  }

  /**
   * City of the visitor; null or {@code Unknown} when not known.
   *
   * @return the property {@code city}, or empty where it is null
   */
  public Optional<String> city() {
    return city;
  }

  /**
   * Kind of device; null when not known.
   *
   * @return the property {@code device}, or empty where it is null
   */
  public Optional<String> device() {
    return device;
  }

  /**
   * Browser; null or {@code Unknown} when not known.
   *
   * @return the property {@code browser}, or empty where it is null
   */
  public Optional<String> browser() {
    return browser;
  }

  /**
   * Operating system; null or {@code Unknown} when not known.
   *
   * @return the property {@code os}, or empty where it is null
   */
  public Optional<String> os() {
    return os;
  }

  /**
   * User agent string as the browser sent it; null when it sent none. Omitted from the documented
   * scans and visits.
   *
   * @return the property {@code ua}, which may be absent, and may be null
   */
  public Field<String> ua() {
    return ua;
  }

  /**
   * Whether the visitor is thought to be a bot; null when not known.
   *
   * @return the property {@code bot}, or empty where it is null
   */
  public Optional<Boolean> bot() {
    return bot;
  }

  /**
   * Whether the interaction came through a QR code. The documented scan has false here, so do not
   * rely on it to tell a scan from a click.
   *
   * @return the property {@code qr}, or empty where it is absent
   */
  public Optional<Boolean> qr() {
    return qr;
  }

  /**
   * Domain that the visitor came from; {@code (direct)} when there was none, null when not known.
   *
   * @return the property {@code referer}, or empty where it is null
   */
  public Optional<String> referer() {
    return referer;
  }

  /**
   * Identifier of the link behind the interaction. Opaque.
   *
   * @return the property {@code link_id}, which may be absent, and may be null
   */
  public Field<String> linkId() {
    return linkId;
  }

  /**
   * Region of the visitor, such as a state or a province; null when not known.
   *
   * @return the property {@code region}, which may be absent, and may be null
   */
  public Field<String> region() {
    return region;
  }

  /**
   * Latitude of the visitor in decimal degrees, as text; null when not known.
   *
   * @return the property {@code latitude}, which may be absent, and may be null
   */
  public Field<String> latitude() {
    return latitude;
  }

  /**
   * Longitude of the visitor in decimal degrees, as text; null when not known.
   *
   * @return the property {@code longitude}, which may be absent, and may be null
   */
  public Field<String> longitude() {
    return longitude;
  }

  /**
   * Model of the device, such as {@code iPhone}; null when not known.
   *
   * @return the property {@code device_model}, which may be absent, and may be null
   */
  public Field<String> deviceModel() {
    return deviceModel;
  }

  /**
   * Maker of the device, such as {@code Apple}; null when not known.
   *
   * @return the property {@code device_vendor}, which may be absent, and may be null
   */
  public Field<String> deviceVendor() {
    return deviceVendor;
  }

  /**
   * Version of the browser; null when not known.
   *
   * @return the property {@code browser_version}, which may be absent, and may be null
   */
  public Field<String> browserVersion() {
    return browserVersion;
  }

  /**
   * Version of the operating system; null when not known.
   *
   * @return the property {@code os_version}, which may be absent, and may be null
   */
  public Field<String> osVersion() {
    return osVersion;
  }

  /**
   * Rendering engine of the browser, such as {@code Blink}; null when not known.
   *
   * @return the property {@code engine}, which may be absent, and may be null
   */
  public Field<String> engine() {
    return engine;
  }

  /**
   * Version of the rendering engine; null when not known.
   *
   * @return the property {@code engine_version}, which may be absent, and may be null
   */
  public Field<String> engineVersion() {
    return engineVersion;
  }

  /**
   * Processor architecture, such as {@code arm64}; null when not known.
   *
   * @return the property {@code cpu_architecture}, which may be absent, and may be null
   */
  public Field<String> cpuArchitecture() {
    return cpuArchitecture;
  }

  /**
   * Full address that the visitor came from; {@code (direct)} when there was none, null when not
   * known.
   *
   * @return the property {@code referer_url}, which may be absent, and may be null
   */
  public Field<String> refererUrl() {
    return refererUrl;
  }

  /**
   * Kind of interaction. The list of kinds is not published.
   *
   * @return the property {@code type}, which may be absent, and may be null
   */
  public Field<String> type() {
    return type;
  }

  /**
   * Name of the interaction's event. The list of names is not published.
   *
   * @return the property {@code event_name}, which may be absent, and may be null
   */
  public Field<String> eventName() {
    return eventName;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
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
        .finish();
  }
}
