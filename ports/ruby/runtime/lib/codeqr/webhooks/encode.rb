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
      # @param state [JSON::State, nil] How it is laid out.
      # @return [String]
      def self.text(value, state = nil)
        JSON.generate(value, { **state.to_h, max_nesting: 0 })
      end

      # @return [Object] The same value, which cannot be changed, nor what it holds.
      def self.frozen(value)
        case value
        when Hash then value.each_value { |item| frozen(item) }
        when Array then value.each { |item| frozen(item) }
        end
        value.freeze
      end
    end
  end
end
