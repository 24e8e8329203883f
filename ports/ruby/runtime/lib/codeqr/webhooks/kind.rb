# frozen_string_literal: true

require_relative "kind/date_time"

module CodeQR
  module Webhooks
    # Makes values of Ruby of JSON's.
    #
    # @api private
    module Kind
      # @return [Integer, nil] A number without a fraction, however it is written: 1, 1.0, 1e3. Nil for what is none.
      def self.integer(value)
        return value if value.is_a?(Integer)

        value.to_i if value.is_a?(Float) && value.finite? && value == value.truncate
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
