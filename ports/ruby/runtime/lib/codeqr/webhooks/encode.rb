# frozen_string_literal: true

require "json"
require "time"

module CodeQR
  module Webhooks
    # Turns properties into what JSON has, and that into text.
    #
    # @api private
    module Encode
      # @param value [Object] The value of a property.
      # @return [Object] The JSON value.
      def self.value(value)
        case value
        when Record then value.as_json
        when Time then value.iso8601((value.nsec % 1_000_000).zero? ? 3 : 9)
        when Array then value.map { |item| value(item) }
        else value
        end
      end

      # @param value [Object] A JSON value.
      # @return [String]
      def self.text(value)
        JSON.generate(value, max_nesting: 0)
      rescue JSON::GeneratorError
        JSON.generate(finite(value), max_nesting: 0)
      end

      # A number too large for a Float is infinite, which JSON cannot say: it becomes null, as in JavaScript.
      def self.finite(value)
        case value
        when Hash then value.transform_values { |item| finite(item) }
        when Array then value.map { |item| finite(item) }
        when Float then value.finite? ? value : nil
        else value
        end
      end
      private_class_method :finite
    end
  end
end
