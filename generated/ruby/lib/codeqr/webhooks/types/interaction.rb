# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
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
        url
        continent
        country
        city
        device
        browser
        os
        bot
        referer
      ].freeze

      # When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.
      #
      # @return [Time, nil]
      def timestamp = @properties["timestamp"]

      # Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.
      #
      # @return [String, nil]
      def click_id = @properties["clickId"]

      # Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.
      #
      # @return [String, nil]
      def id = @properties["id"]

      # URL that the visitor was sent to. May be an empty string.
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

      # User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.
      #
      # @return [String, nil]
      def ua = @properties["ua"]

      # Whether the visitor is thought to be a bot; null when not known.
      #
      # @return [Boolean, nil]
      def bot = @properties["bot"]

      # Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell
      # a scan from a click.
      #
      # @return [Boolean, nil]
      def qr = @properties["qr"]

      # Domain that the visitor came from; `(direct)` when there was none, null when not known.
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

      # Processor architecture, such as `arm64`; null when not known.
      #
      # @return [String, nil]
      def cpu_architecture = @properties["cpu_architecture"]

      # Full address that the visitor came from; `(direct)` when there was none, null when not known.
      #
      # @return [String, nil]
      def referer_url = @properties["referer_url"]

      # Kind of interaction. The list of kinds is not published.
      #
      # @return [String, nil]
      def type = @properties["type"]

      # Name of the interaction's event. The list of names is not published.
      #
      # @return [String, nil]
      def event_name = @properties["event_name"]

      # @api private
      def self.decode(value, path)
        demand(value, path)
        spellings = Kind::DateTime.spellings(value, "timestamp")

        v = value["timestamp"]
        if value.key?("timestamp")
          value["timestamp"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "timestamp", Time, path))
        end

        v = value["clickId"]
        raise Fault.in(value, "clickId", String, path) unless !value.key?("clickId") || v.is_a?(String)

        v = value["id"]
        raise Fault.in(value, "id", String, path) unless !value.key?("id") || v.is_a?(String)
        raise Fault.in(value, "url", String, path) unless value["url"].is_a?(String)

        v = value["ip"]
        raise Fault.in_nullable(value, "ip", String, path) unless v.nil? || v.is_a?(String)

        v = value["continent"]
        unless v.is_a?(String) || (v.nil? && value.key?("continent"))
          raise Fault.in_nullable(value, "continent", String, path)
        end

        v = value["country"]
        unless v.is_a?(String) || (v.nil? && value.key?("country"))
          raise Fault.in_nullable(value, "country", String, path)
        end

        v = value["city"]
        raise Fault.in_nullable(value, "city", String, path) unless v.is_a?(String) || (v.nil? && value.key?("city"))

        v = value["device"]
        unless v.is_a?(String) || (v.nil? && value.key?("device"))
          raise Fault.in_nullable(value, "device", String, path)
        end

        v = value["browser"]
        unless v.is_a?(String) || (v.nil? && value.key?("browser"))
          raise Fault.in_nullable(value, "browser", String, path)
        end

        v = value["os"]
        raise Fault.in_nullable(value, "os", String, path) unless v.is_a?(String) || (v.nil? && value.key?("os"))

        v = value["ua"]
        raise Fault.in_nullable(value, "ua", String, path) unless v.nil? || v.is_a?(String)

        v = value["bot"]
        unless v.is_a?(TrueClass) || v.is_a?(FalseClass) || (v.nil? && value.key?("bot"))
          raise Fault.in_nullable(value, "bot", TrueClass, path)
        end

        v = value["qr"]
        unless !value.key?("qr") || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in(value, "qr", TrueClass, path)
        end

        v = value["referer"]
        unless v.is_a?(String) || (v.nil? && value.key?("referer"))
          raise Fault.in_nullable(value, "referer", String, path)
        end

        v = value["link_id"]
        raise Fault.in_nullable(value, "link_id", String, path) unless v.nil? || v.is_a?(String)

        v = value["region"]
        raise Fault.in_nullable(value, "region", String, path) unless v.nil? || v.is_a?(String)

        v = value["latitude"]
        raise Fault.in_nullable(value, "latitude", String, path) unless v.nil? || v.is_a?(String)

        v = value["longitude"]
        raise Fault.in_nullable(value, "longitude", String, path) unless v.nil? || v.is_a?(String)

        v = value["device_model"]
        raise Fault.in_nullable(value, "device_model", String, path) unless v.nil? || v.is_a?(String)

        v = value["device_vendor"]
        raise Fault.in_nullable(value, "device_vendor", String, path) unless v.nil? || v.is_a?(String)

        v = value["browser_version"]
        raise Fault.in_nullable(value, "browser_version", String, path) unless v.nil? || v.is_a?(String)

        v = value["os_version"]
        raise Fault.in_nullable(value, "os_version", String, path) unless v.nil? || v.is_a?(String)

        v = value["engine"]
        raise Fault.in_nullable(value, "engine", String, path) unless v.nil? || v.is_a?(String)

        v = value["engine_version"]
        raise Fault.in_nullable(value, "engine_version", String, path) unless v.nil? || v.is_a?(String)

        v = value["cpu_architecture"]
        raise Fault.in_nullable(value, "cpu_architecture", String, path) unless v.nil? || v.is_a?(String)

        v = value["referer_url"]
        raise Fault.in_nullable(value, "referer_url", String, path) unless v.nil? || v.is_a?(String)

        v = value["type"]
        raise Fault.in_nullable(value, "type", String, path) unless v.nil? || v.is_a?(String)

        v = value["event_name"]
        raise Fault.in_nullable(value, "event_name", String, path) unless v.nil? || v.is_a?(String)

        holding(value, spellings)
      end
    end
  end
end
