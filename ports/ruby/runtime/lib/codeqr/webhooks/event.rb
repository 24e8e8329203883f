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
      # @param properties [Hash{String => Object}] All properties by their names in JSON, after they were checked.
      # @param raw [String]
      # @param spellings [Hash{String => String}, nil] Date-times that are written as they came, by their names in JSON.
      def self.holding(properties, raw, spellings = nil) = allocate.__send__(:hold, properties, spellings, raw)

      private

      def hold(properties, spellings = nil, raw = nil)
        @raw = raw
        super(properties, spellings)
      end
    end
  end
end
