# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The scan, and the QR code with this scan already counted.
    class QRCodeScannedData < Record
      # @api private
      NAMES = {
        event_name: "eventName",
        interaction: "interaction",
        qrcode: "qrcode"
      }.freeze

      # @api private
      REQUIRED = %i[interaction qrcode].freeze

      # Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
      #
      # @return [Interaction]
      def interaction = @properties["interaction"]

      # A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or
      # deleted.
      #
      # @return [QRCode]
      def qrcode = @properties["qrcode"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        v = value["eventName"]
        raise Fault.in(value, "eventName", String, path) unless !value.key?("eventName") || v.is_a?(String)

        v = value["interaction"]
        raise Fault.in(value, "interaction", Hash, path) unless v.is_a?(Hash)

        value["interaction"] = Interaction.decode(v, "#{path}/interaction")

        v = value["qrcode"]
        raise Fault.in(value, "qrcode", Hash, path) unless v.is_a?(Hash)

        value["qrcode"] = QRCode.decode(v, "#{path}/qrcode")

        holding(value)
      end
    end
  end
end
