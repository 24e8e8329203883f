# frozen_string_literal: true

require_relative "kind/date_time"

module CodeQR
  module Webhooks
    # Makes values of Ruby of JSON's.
    #
    # @api private
    module Kind
      # The greatest integer up to which a Float holds every one (RFC 8259, section 6).
      MAX_INTEGER = (2**53) - 1

      # A number is the Float that is nearest to it.
      #
      # @return [Integer, nil] A number without a fraction, however it is written: 1, 1.0, 1e3.
      #   Nil for what is not an integer, or is out of bounds.
      def self.integer(value)
        return value if value.is_a?(Integer) && value.abs <= MAX_INTEGER

        number = whole(value)
        number if number && number.abs <= MAX_INTEGER
      end

      # @return [Integer, nil] The integer that a number is as a Float; nil for what is not one.
      def self.whole(value)
        number = value.to_f if value.is_a?(Numeric)
        number.to_i if number && number == number.truncate
      end

      # Reads the items of a list.
      #
      # @param path [String] Where the list stands in the body.
      # @yieldparam item [Object]
      # @yieldparam path [String] Where the item stands.
      # @yieldreturn [Object] The item as a value of Ruby.
      # @return [Array]
      def self.list(values, path)
        items = []
        values.each_with_index { |item, index| items << yield(item, "#{path}/#{index}") }
        items.freeze
      end
    end
  end
end
