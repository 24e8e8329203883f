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
        when Time then Kind::DateTime.encode(value)
        when Array then value.map { |item| value(item) }
        else value
        end
      end

      # @param value [Object] A JSON value.
      # @return [String]
      def self.text(value)
        JSON.generate(value, max_nesting: 0)
      end
    end
  end
end
