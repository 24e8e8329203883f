# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has
    # the shape of `qrcode.created`.
    class QRCodeDeletedEvent < Event
      # @api private
      NAMES = {
        id: "id",
        event: "event",
        created_at: "createdAt",
        data: "data"
      }.freeze

      # @api private
      REQUIRED = %i[id event created_at data].freeze

      # Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such
      # as `evt_` and `event_` both occur.
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

      # The QR code as it was when deleted.
      #
      # @return [QRCodeDeletedData]
      def data = @properties["data"]

      # @api private
      def self.decode(value, raw)
        demand(value)
        spellings = Kind::DateTime.spellings(value, "createdAt")

        raise Fault.in(value, "id", String) unless value["id"].is_a?(String)
        raise Fault.in(value, "event", String) unless value["event"].is_a?(String)

        v = value["createdAt"]
        value["createdAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "createdAt", Time))

        v = value["data"]
        raise Fault.in(value, "data", Hash) unless v.is_a?(Hash)

        value["data"] = QRCodeDeletedData.decode(v, "/data")

        holding(value, raw, spellings)
      end
    end
  end
end
