# frozen_string_literal: true

module CodeQR
  module Webhooks
    # A sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status.
    class UnknownEvent < Event
      # @api private
      NAMES = { id: "id", event: "event", created_at: "createdAt", data: "data" }.freeze

      # @api private
      REQUIRED = NAMES.keys.freeze

      # Identifier of the event.
      #
      # @return [String]
      def id = @properties["id"]

      # Name of the event.
      #
      # @return [String]
      def event = @properties["event"]

      # When the event happened.
      #
      # @return [Time]
      def created_at = @properties["createdAt"]

      # What the event is about, as it was decoded.
      #
      # @return [Hash{String => Object}]
      def data = @properties["data"]

      # @api private
      def self.decode(value, raw)
        reader = Reader.new(value)
        reader.required("id", String)
        reader.required("event", String)
        reader.required("createdAt", String)
        reader.convert("createdAt", Kind::DateTime)
        reader.required("data", Hash)
        holding(reader.properties, raw)
      end
    end
  end
end
