# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The click, and the link with the click counted.
    class LinkClickedData < Record
      # @api private
      NAMES = {
        event_name: "eventName",
        interaction: "interaction",
        link: "link"
      }.freeze

      # @api private
      REQUIRED = %i[event_name interaction link].freeze

      # What happened, in words for people, such as `Link clicked`. Branch on `event`, not on this.
      #
      # @return [String]
      def event_name = @properties["eventName"]

      # One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
      #
      # @return [Interaction]
      def interaction = @properties["interaction"]

      # A short link.
      #
      # @return [Link]
      def link = @properties["link"]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required("eventName", String)
        reader.required("interaction", Hash)
        reader.convert("interaction", Interaction)
        reader.required("link", Hash)
        reader.convert("link", Link)
        holding(reader.properties)
      end
    end
  end
end
