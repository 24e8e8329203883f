# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The visit and, usually, the page with this visit already counted.
    class PageVisitedData < Record
      # @api private
      NAMES = {
        event_name: "eventName",
        interaction: "interaction",
        page: "page"
      }.freeze

      # @api private
      REQUIRED = %i[interaction].freeze

      # Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
      #
      # @return [Interaction]
      def interaction = @properties["interaction"]

      # A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated
      # or deleted.
      #
      # @return [Page, nil]
      def page = @properties["page"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        v = value["eventName"]
        raise Fault.in(value, "eventName", String, path) unless !value.key?("eventName") || v.is_a?(String)

        v = value["interaction"]
        raise Fault.in(value, "interaction", Hash, path) unless v.is_a?(Hash)

        value["interaction"] = Interaction.decode(v, "#{path}/interaction")

        v = value["page"]
        raise Fault.in(value, "page", Hash, path) unless !value.key?("page") || v.is_a?(Hash)

        value["page"] = Page.decode(v, "#{path}/page") if v

        holding(value)
      end
    end
  end
end
