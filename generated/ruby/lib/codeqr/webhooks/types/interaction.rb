# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
    class Interaction < Record
      # Known values of {#continent}. There may be others.
      CONTINENT_AF = "AF"
      CONTINENT_AN = "AN"
      CONTINENT_AS = "AS"
      CONTINENT_EU = "EU"
      CONTINENT_NA = "NA"
      CONTINENT_OC = "OC"
      CONTINENT_SA = "SA"

      # Known values of {#device}. There may be others.
      DEVICE_DESKTOP = "Desktop"
      DEVICE_MOBILE = "Mobile"
      DEVICE_TABLET = "Tablet"
      DEVICE_CONSOLE = "Console"
      DEVICE_SMARTTV = "Smarttv"
      DEVICE_WEARABLE = "Wearable"
      DEVICE_EMBEDDED = "Embedded"

      # @api private
      NAMES = {
        timestamp: "timestamp",
        click_id: "clickId",
        id: "id",
        url: "url",
        ip: "ip",
        continent: "continent",
        country: "country",
        city: "city",
        device: "device",
        browser: "browser",
        os: "os",
        ua: "ua",
        bot: "bot",
        qr: "qr",
        referer: "referer",
        link_id: "link_id",
        region: "region",
        latitude: "latitude",
        longitude: "longitude",
        device_model: "device_model",
        device_vendor: "device_vendor",
        browser_version: "browser_version",
        os_version: "os_version",
        engine: "engine",
        engine_version: "engine_version",
        cpu_architecture: "cpu_architecture",
        referer_url: "referer_url",
        type: "type",
        event_name: "event_name"
      }.freeze

      # @api private
      REQUIRED = %i[
        url continent country city device browser os bot referer
      ].freeze

      # When the interaction happened. Left out where the interaction is the one that led to a lead or a sale.
      #
      # @return [Time, nil]
      def timestamp = @properties["timestamp"]

      # Identifier of the interaction, under the name that clicks, scans and visits use. The same identifier as `id`.
      #
      # @return [String, nil]
      def click_id = @properties["clickId"]

      # Identifier of the interaction, under the name that leads and sales use. The same identifier as `clickId`.
      #
      # @return [String, nil]
      def id = @properties["id"]

      # Where the visitor was sent. May be an empty string.
      #
      # @return [String]
      def url = @properties["url"]

      # IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.
      #
      # @return [String, nil]
      def ip = @properties["ip"]

      # Continent of the visitor; null or an empty string when not known.
      #
      # @return [String, nil]
      def continent = @properties["continent"]

      # Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.
      #
      # @return [String, nil]
      def country = @properties["country"]

      # City of the visitor; null or `Unknown` when not known.
      #
      # @return [String, nil]
      def city = @properties["city"]

      # Kind of device; null when not known.
      #
      # @return [String, nil]
      def device = @properties["device"]

      # Browser; null or `Unknown` when not known.
      #
      # @return [String, nil]
      def browser = @properties["browser"]

      # Operating system; null or `Unknown` when not known.
      #
      # @return [String, nil]
      def os = @properties["os"]

      # User agent string as the browser sent it; null when it sent none. Left out of the documented scans and visits.
      #
      # @return [String, nil]
      def ua = @properties["ua"]

      # Whether the visitor is thought to be a bot; null when not known.
      #
      # @return [Boolean, nil]
      def bot = @properties["bot"]

      # Whether the interaction came through a QR code. The documented scan says false here, so do not rely on it to
      # tell a scan from a click.
      #
      # @return [Boolean, nil]
      def qr = @properties["qr"]

      # Domain that the visitor came from, `(direct)` when there was none; null when not known.
      #
      # @return [String, nil]
      def referer = @properties["referer"]

      # Identifier of the link behind the interaction. Opaque.
      #
      # @return [String, nil]
      def link_id = @properties["link_id"]

      # Region of the visitor, such as a state or a province; null when not known.
      #
      # @return [String, nil]
      def region = @properties["region"]

      # Latitude of the visitor in decimal degrees, as text; null when not known.
      #
      # @return [String, nil]
      def latitude = @properties["latitude"]

      # Longitude of the visitor in decimal degrees, as text; null when not known.
      #
      # @return [String, nil]
      def longitude = @properties["longitude"]

      # Model of the device, such as `iPhone`; null when not known.
      #
      # @return [String, nil]
      def device_model = @properties["device_model"]

      # Maker of the device, such as `Apple`; null when not known.
      #
      # @return [String, nil]
      def device_vendor = @properties["device_vendor"]

      # Version of the browser; null when not known.
      #
      # @return [String, nil]
      def browser_version = @properties["browser_version"]

      # Version of the operating system; null when not known.
      #
      # @return [String, nil]
      def os_version = @properties["os_version"]

      # Rendering engine of the browser, such as `Blink`; null when not known.
      #
      # @return [String, nil]
      def engine = @properties["engine"]

      # Version of the rendering engine; null when not known.
      #
      # @return [String, nil]
      def engine_version = @properties["engine_version"]

      # Architecture of the processor, such as `arm64`; null when not known.
      #
      # @return [String, nil]
      def cpu_architecture = @properties["cpu_architecture"]

      # Whole address that the visitor came from, `(direct)` when there was none; null when not known.
      #
      # @return [String, nil]
      def referer_url = @properties["referer_url"]

      # What kind of interaction it was. No list of the kinds is published.
      #
      # @return [String, nil]
      def type = @properties["type"]

      # Name of the interaction's event. No list of the names is published.
      #
      # @return [String, nil]
      def event_name = @properties["event_name"]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.optional("timestamp", String)
        reader.convert("timestamp", Kind::DateTime)
        reader.optional("clickId", String)
        reader.optional("id", String)
        reader.required("url", String)
        reader.optional_nullable("ip", String)
        reader.nullable("continent", String)
        reader.nullable("country", String)
        reader.nullable("city", String)
        reader.nullable("device", String)
        reader.nullable("browser", String)
        reader.nullable("os", String)
        reader.optional_nullable("ua", String)
        reader.nullable("bot", TrueClass, FalseClass)
        reader.optional("qr", TrueClass, FalseClass)
        reader.nullable("referer", String)
        reader.optional_nullable("link_id", String)
        reader.optional_nullable("region", String)
        reader.optional_nullable("latitude", String)
        reader.optional_nullable("longitude", String)
        reader.optional_nullable("device_model", String)
        reader.optional_nullable("device_vendor", String)
        reader.optional_nullable("browser_version", String)
        reader.optional_nullable("os_version", String)
        reader.optional_nullable("engine", String)
        reader.optional_nullable("engine_version", String)
        reader.optional_nullable("cpu_architecture", String)
        reader.optional_nullable("referer_url", String)
        reader.optional_nullable("type", String)
        reader.optional_nullable("event_name", String)
        holding(reader.properties)
      end
    end
  end
end
