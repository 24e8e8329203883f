# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The page, as it was when it was deleted.
    class PageDeletedData < Record
      # @api private
      NAMES = {
        page: "page",
        event_name: "eventName"
      }.freeze

      # @api private
      REQUIRED = %i[page].freeze

      # A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or
      # deleted.
      #
      # @return [Page]
      def page = @properties["page"]

      # What CodeQR calls the event, such as `Page deleted`.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required("page", Hash)
        reader.convert("page", Page)
        reader.optional_nullable("eventName", String)
        holding(reader.properties)
      end
    end
  end
end
