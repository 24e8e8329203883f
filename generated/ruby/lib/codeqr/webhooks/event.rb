# frozen_string_literal: true

module CodeQR
  module Webhooks
    # A webhook body that could be understood: an event of the catalogue, or an {UnknownEvent}.
    #
    # Every event has `id`, `event`, `created_at` and `data`. A retried delivery has the same `id`: deduplicate on it.
    class Event < Record
      # The body exactly as it came; nil for an event that was not parsed.
      #
      # @return [String, nil]
      attr_reader :raw

      # @api private
      # @param reader [Reader] What has read, and so checked, the properties.
      # @param raw [String]
      def self.read_by(reader, raw)
        allocate.tap { |event| event.__send__(:hold, reader.properties, reader.extra(self::NAMES), raw) }
      end

      private

      def hold(properties, extra, raw = nil)
        @raw = raw
        super(properties, extra)
      end
    end
  end
end
