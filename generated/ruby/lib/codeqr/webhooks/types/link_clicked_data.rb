# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The click, and the link with this click already counted.
    class LinkClickedData < Record
      # @api private
      NAMES = {
        event_name: "eventName",
        interaction: "interaction",
        link: "link"
      }.freeze

      # @api private
      REQUIRED = %i[interaction link].freeze

      # Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
      #
      # @return [Interaction]
      def interaction = @properties["interaction"]

      # A short link.
      #
      # @return [Link]
      def link = @properties["link"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        v = value["eventName"]
        raise Fault.in(value, "eventName", String, path) unless !value.key?("eventName") || v.is_a?(String)

        v = value["interaction"]
        raise Fault.in(value, "interaction", Hash, path) unless v.is_a?(Hash)

        value["interaction"] = Interaction.decode(v, "#{path}/interaction")

        v = value["link"]
        raise Fault.in(value, "link", Hash, path) unless v.is_a?(Hash)

        value["link"] = Link.decode(v, "#{path}/link")

        holding(value)
      end
    end
  end
end
