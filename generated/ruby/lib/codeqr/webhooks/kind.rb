# frozen_string_literal: true

module CodeQR
  module Webhooks
    # What a property may be: each kind turns a JSON value into one of Ruby, or raises a Fault.
    #
    # @api private
    module Kind
      # A string.
      module Text
        def self.decode(value)
          raise Fault.type("a string", value) unless value.is_a?(String)

          value
        end
      end

      # True or false.
      module Flag
        def self.decode(value)
          raise Fault.type("a boolean", value) unless true.equal?(value) || false.equal?(value)

          value
        end
      end

      # Every number without a fraction, however it is written: 1, 1.0, 1e3.
      module Whole
        def self.decode(value)
          return value if value.is_a?(Integer)
          return value.to_i if value.is_a?(Float) && value.finite? && value == value.truncate

          raise Fault.type("an integer", value)
        end
      end

      # A number that Ruby can hold.
      module Number
        def self.decode(value)
          return value if value.is_a?(Integer) || (value.is_a?(Float) && value.finite?)

          raise Fault.type("a number", value)
        end
      end

      # An object whose properties nobody knows.
      module Map
        def self.decode(value)
          raise Fault.type("an object", value) unless value.is_a?(Hash)

          value
        end
      end

      # Whatever it is.
      module Anything
        def self.decode(value) = value
      end

      # An array of values of one kind.
      class List
        def initialize(kind)
          @kind = kind
          freeze
        end

        def decode(value)
          raise Fault.type("an array", value) unless value.is_a?(Array)

          value.each_with_index.map { |item, index| decode_item(item, index) }.freeze
        end

        private

        def decode_item(item, index)
          @kind.decode(item)
        rescue Fault => e
          raise e.under(index)
        end
      end
    end
  end
end

require_relative "kind/date_time"
