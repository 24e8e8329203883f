# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The QR code as it was when deleted.
    class QRCodeDeletedData < Record
      # @api private
      NAMES = {
        qrcode: "qrcode",
        event_name: "eventName"
      }.freeze

      # @api private
      REQUIRED = %i[qrcode].freeze

      # A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or
      # deleted.
      #
      # @return [QRCode]
      def qrcode = @properties["qrcode"]

      # CodeQR's label for the event, such as `QR code deleted`.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        v = value["qrcode"]
        raise Fault.in(value, "qrcode", Hash, path) unless v.is_a?(Hash)

        value["qrcode"] = QRCode.decode(v, "#{path}/qrcode")

        v = value["eventName"]
        raise Fault.in_nullable(value, "eventName", String, path) unless v.nil? || v.is_a?(String)

        holding(value)
      end
    end
  end
end
