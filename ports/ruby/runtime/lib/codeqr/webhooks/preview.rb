# frozen_string_literal: true

module CodeQR
  module Webhooks
    # Shows values in few words: enough to recognize them, too few to leak a body into a log.
    #
    # @api private
    module Preview
      LENGTH = 40
      private_constant :LENGTH

      # @param value [Object] A JSON value.
      # @return [String]
      def self.of(value)
        case value
        when nil then "null"
        when Hash then "object"
        when Array then "array"
        when String then "string \"#{text(value)}\""
        when Numeric then "number #{number(value)}"
        else "boolean #{value}"
        end
      end

      # @param text [String]
      # @return [String] One line.
      def self.text(text)
        line = text[0, LENGTH].inspect[1..-2]
        text.length > LENGTH ? "#{line}…" : line
      end

      # A number of a megabyte of digits is not spelled out to be cut off.
      def self.number(value)
        value.is_a?(Integer) && value.bit_length > 128 ? "of #{value.bit_length} bits" : value.to_s
      end
      private_class_method :number
    end
  end
end
