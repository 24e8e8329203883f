# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # Font of the text in the QR code's frame; null when there is none.
    class QRCodeFrameTextStyles < Record
      # Known values of {#weight}. There may be others.
      WEIGHT_NORMAL = "normal"
      WEIGHT_BOLD = "bold"

      # Known values of {#style}. There may be others.
      STYLE_NORMAL = "normal"
      STYLE_ITALIC = "italic"

      # Known values of {#family}. There may be others.
      FAMILY_SANS = "sans"
      FAMILY_SANS_CONDENSED = "sans-condensed"
      FAMILY_SERIF = "serif"
      FAMILY_SERIF_ELEGANT = "serif-elegant"
      FAMILY_MONO = "mono"

      # Known values of {#size}. There may be others.
      SIZE_S = "s"
      SIZE_M = "m"
      SIZE_L = "l"
      SIZE_XL = "xl"

      # @api private
      NAMES = {
        weight: "weight",
        style: "style",
        family: "family",
        size: "size"
      }.freeze

      # @api private
      REQUIRED = %i[].freeze

      # Font weight.
      #
      # @return [String, nil]
      def weight = @properties["weight"]

      # Font style.
      #
      # @return [String, nil]
      def style = @properties["style"]

      # Font family.
      #
      # @return [String, nil]
      def family = @properties["family"]

      # Font size.
      #
      # @return [String, nil]
      def size = @properties["size"]

      # @api private
      def self.decode(value, path)
        v = value["weight"]
        raise Fault.in_nullable(value, "weight", String, path) unless v.nil? || v.is_a?(String)

        v = value["style"]
        raise Fault.in_nullable(value, "style", String, path) unless v.nil? || v.is_a?(String)

        v = value["family"]
        raise Fault.in_nullable(value, "family", String, path) unless v.nil? || v.is_a?(String)

        v = value["size"]
        raise Fault.in_nullable(value, "size", String, path) unless v.nil? || v.is_a?(String)

        holding(value)
      end
    end
  end
end
