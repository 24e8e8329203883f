# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The page as it was created.
    class PageCreatedData < Record
      # @api private
      NAMES = {
        page: "page",
        event_name: "eventName"
      }.freeze

      # @api private
      REQUIRED = %i[page].freeze

      # A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated
      # or deleted.
      #
      # @return [Page]
      def page = @properties["page"]

      # CodeQR's label for the event, such as `Page created`.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        v = value["page"]
        raise Fault.in(value, "page", Hash, path) unless v.is_a?(Hash)

        value["page"] = Page.decode(v, "#{path}/page")

        v = value["eventName"]
        raise Fault.in_nullable(value, "eventName", String, path) unless v.nil? || v.is_a?(String)

        holding(value)
      end
    end
  end
end
