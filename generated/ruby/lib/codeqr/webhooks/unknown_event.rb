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
        demand(value)
        spellings = Kind::DateTime.spellings(value, "createdAt")
        raise Fault.in(value, "id", String) unless value["id"].is_a?(String)
        raise Fault.in(value, "event", String) unless value["event"].is_a?(String)

        value["createdAt"] = Kind::DateTime.decode(value["createdAt"]) || raise(Fault.in(value, "createdAt", Time))
        raise Fault.in(value, "data", Hash) unless value["data"].is_a?(Hash)

        holding(value, raw, spellings)
      end
    end
  end
end
