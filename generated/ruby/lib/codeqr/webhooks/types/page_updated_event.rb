# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A page was changed in the project. The event page describes this event without a sample: its data is that of
    # `page.created`.
    class PageUpdatedEvent < Event
      # @api private
      NAMES = {
        id: "id",
        event: "event",
        created_at: "createdAt",
        data: "data"
      }.freeze

      # @api private
      REQUIRED = %i[id event created_at data].freeze

      # Identifier of the event. A retried delivery carries the same value, so it is what to deduplicate on. Opaque:
      # prefixes such as `evt_` and `event_` both occur.
      #
      # @return [String]
      def id = @properties["id"]

      # Name of the event.
      #
      # @return [String]
      def event = @properties["event"]

      # When the event happened, as an RFC 3339 date-time in UTC with milliseconds.
      #
      # @return [Time]
      def created_at = @properties["createdAt"]

      # The page, as it is after the change.
      #
      # @return [PageUpdatedData]
      def data = @properties["data"]

      # @api private
      def self.decode(value, raw)
        reader = Reader.new(value)
        reader.required("id", String)
        reader.required("event", String)
        reader.required("createdAt", String)
        reader.convert("createdAt", Kind::DateTime)
        reader.required("data", Hash)
        reader.convert("data", PageUpdatedData)
        holding(reader.properties, raw)
      end
    end
  end
end
