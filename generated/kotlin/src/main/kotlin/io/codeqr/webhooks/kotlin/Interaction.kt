// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asBoolean
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.time.Instant

/** A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale. */
public data class Interaction(
    /** When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale. */
    public val timestamp: Instant? = null,
    /** Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`. */
    public val clickId: String? = null,
    /** Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`. */
    public val id: String? = null,
    /** URL that the visitor was sent to. May be an empty string. */
    public val url: String,
    /** IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it. */
    public val ip: Field<String> = Field.Absent,
    /** Continent of the visitor; null or an empty string when not known. */
    public val continent: String?,
    /** Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known. */
    public val country: String?,
    /** City of the visitor; null or `Unknown` when not known. */
    public val city: String?,
    /** Kind of device; null when not known. */
    public val device: String?,
    /** Browser; null or `Unknown` when not known. */
    public val browser: String?,
    /** Operating system; null or `Unknown` when not known. */
    public val os: String?,
    /** User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits. */
    public val ua: Field<String> = Field.Absent,
    /** Whether the visitor is thought to be a bot; null when not known. */
    public val bot: Boolean?,
    /**
     * Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.
     */
    public val qr: Boolean? = null,
    /** Domain that the visitor came from; `(direct)` when there was none, null when not known. */
    public val referer: String?,
    /** Identifier of the link behind the interaction. Opaque. */
    public val linkId: Field<String> = Field.Absent,
    /** Region of the visitor, such as a state or a province; null when not known. */
    public val region: Field<String> = Field.Absent,
    /** Latitude of the visitor in decimal degrees, as text; null when not known. */
    public val latitude: Field<String> = Field.Absent,
    /** Longitude of the visitor in decimal degrees, as text; null when not known. */
    public val longitude: Field<String> = Field.Absent,
    /** Model of the device, such as `iPhone`; null when not known. */
    public val deviceModel: Field<String> = Field.Absent,
    /** Maker of the device, such as `Apple`; null when not known. */
    public val deviceVendor: Field<String> = Field.Absent,
    /** Version of the browser; null when not known. */
    public val browserVersion: Field<String> = Field.Absent,
    /** Version of the operating system; null when not known. */
    public val osVersion: Field<String> = Field.Absent,
    /** Rendering engine of the browser, such as `Blink`; null when not known. */
    public val engine: Field<String> = Field.Absent,
    /** Version of the rendering engine; null when not known. */
    public val engineVersion: Field<String> = Field.Absent,
    /** Processor architecture, such as `arm64`; null when not known. */
    public val cpuArchitecture: Field<String> = Field.Absent,
    /** Full address that the visitor came from; `(direct)` when there was none, null when not known. */
    public val refererUrl: Field<String> = Field.Absent,
    /** Kind of interaction. The list of kinds is not published. */
    public val type: Field<String> = Field.Absent,
    /** Name of the interaction's event. The list of names is not published. */
    public val eventName: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            optional("timestamp", timestamp)
            optional("clickId", clickId)
            optional("id", id)
            required("url", url)
            field("ip", ip)
            nullable("continent", continent)
            nullable("country", country)
            nullable("city", city)
            nullable("device", device)
            nullable("browser", browser)
            nullable("os", os)
            field("ua", ua)
            nullable("bot", bot)
            optional("qr", qr)
            nullable("referer", referer)
            field("link_id", linkId)
            field("region", region)
            field("latitude", latitude)
            field("longitude", longitude)
            field("device_model", deviceModel)
            field("device_vendor", deviceVendor)
            field("browser_version", browserVersion)
            field("os_version", osVersion)
            field("engine", engine)
            field("engine_version", engineVersion)
            field("cpu_architecture", cpuArchitecture)
            field("referer_url", refererUrl)
            field("type", type)
            field("event_name", eventName)
        }

    /** Known values of `continent`. There may be others. */
    public object Continent {
        public const val AF: String = "AF"
        public const val AN: String = "AN"
        public const val AS: String = "AS"
        public const val EU: String = "EU"
        public const val NA: String = "NA"
        public const val OC: String = "OC"
        public const val SA: String = "SA"
    }

    /** Known values of `device`. There may be others. */
    public object Device {
        public const val DESKTOP: String = "Desktop"
        public const val MOBILE: String = "Mobile"
        public const val TABLET: String = "Tablet"
        public const val CONSOLE: String = "Console"
        public const val SMARTTV: String = "Smarttv"
        public const val WEARABLE: String = "Wearable"
        public const val EMBEDDED: String = "Embedded"
    }
}

private val requiredNames = listOf("url", "continent", "country", "city", "device", "browser", "os", "bot", "referer")

private val knownNames =
    setOf(
        "timestamp",
        "clickId",
        "id",
        "url",
        "ip",
        "continent",
        "country",
        "city",
        "device",
        "browser",
        "os",
        "ua",
        "bot",
        "qr",
        "referer",
        "link_id",
        "region",
        "latitude",
        "longitude",
        "device_model",
        "device_vendor",
        "browser_version",
        "os_version",
        "engine",
        "engine_version",
        "cpu_architecture",
        "referer_url",
        "type",
        "event_name",
    )

internal fun decodeInteraction(json: JsonElement): Interaction =
    ObjectReader(json, requiredNames).run {
        Interaction(
            timestamp = optional("timestamp", ::dateTime),
            clickId = optional("clickId", ::asString),
            id = optional("id", ::asString),
            url = required("url", ::asString),
            ip = field("ip", ::asString),
            continent = nullable("continent", ::asString),
            country = nullable("country", ::asString),
            city = nullable("city", ::asString),
            device = nullable("device", ::asString),
            browser = nullable("browser", ::asString),
            os = nullable("os", ::asString),
            ua = field("ua", ::asString),
            bot = nullable("bot", ::asBoolean),
            qr = optional("qr", ::asBoolean),
            referer = nullable("referer", ::asString),
            linkId = field("link_id", ::asString),
            region = field("region", ::asString),
            latitude = field("latitude", ::asString),
            longitude = field("longitude", ::asString),
            deviceModel = field("device_model", ::asString),
            deviceVendor = field("device_vendor", ::asString),
            browserVersion = field("browser_version", ::asString),
            osVersion = field("os_version", ::asString),
            engine = field("engine", ::asString),
            engineVersion = field("engine_version", ::asString),
            cpuArchitecture = field("cpu_architecture", ::asString),
            refererUrl = field("referer_url", ::asString),
            type = field("type", ::asString),
            eventName = field("event_name", ::asString),
            extra = rest(knownNames),
        )
    }
