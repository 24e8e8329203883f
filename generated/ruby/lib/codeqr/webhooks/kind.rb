# frozen_string_literal: true

module CodeQR
  module Webhooks
    # What a property may be beside an instance of a class.
    #
    # @api private
    module Kind
      # True or false.
      module Flag
        def self.===(value) = true.equal?(value) || false.equal?(value)
      end

      # Every number without a fraction, however it is written: 1, 1.0, 1e3.
      module Whole
        def self.===(value) = value.is_a?(Integer) || (Number === value && value == value.truncate)

        def self.decode(value) = value.to_i
      end

      # A number that is not too large for Ruby.
      module Number
        def self.===(value) = value.is_a?(Integer) || (value.is_a?(Float) && value.finite?)
      end

      # An array of values of one type.
      class List
        # @param type [#===] What each item is.
        # @param kind [#decode, nil] What makes a value of Ruby of it, if it is not one already.
        def initialize(type, kind = nil)
          @type = type
          @kind = kind
          freeze
        end

        def decode(values) = values.each_with_index.map { |value, index| item(value, index) }.freeze

        private

        def item(value, index)
          raise Fault.type(@type, value) unless @type === value

          @kind.nil? ? value : @kind.decode(value)
        rescue Fault => e
          raise e.under(index)
        end
      end

      NAMES = {
        String => "a string",
        Hash => "an object",
        Array => "an array",
        Flag => "a boolean",
        Whole => "an integer",
        Number => "a number"
      }.freeze
      private_constant :NAMES

      # @return [String] What a type is called in a message.
      def self.name_of(type) = NAMES.fetch(type)
    end
  end
end

require_relative "kind/date_time"
