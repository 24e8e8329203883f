# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The message of a QR code of type `whatsapp`; null for all other types.
    class QRCodeWhatsApp < Record
      # @api private
      NAMES = {
        number: "number",
        message: "message"
      }.freeze

      # @api private
      REQUIRED = %i[].freeze

      # Number that the message is sent to.
      #
      # @return [String, nil]
      def number = @properties["number"]

      # Text of the message.
      #
      # @return [String, nil]
      def message = @properties["message"]

      # @api private
      def self.decode(value, path)
        v = value["number"]
        raise Fault.in_nullable(value, "number", String, path) unless v.nil? || v.is_a?(String)

        v = value["message"]
        raise Fault.in_nullable(value, "message", String, path) unless v.nil? || v.is_a?(String)

        holding(value)
      end
    end
  end
end
