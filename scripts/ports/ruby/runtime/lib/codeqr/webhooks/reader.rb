# frozen_string_literal: true

module CodeQR
  module Webhooks
    # Checks the properties of a JSON object, until the first fault, and puts values of Ruby in the place of JSON's.
    #
    # A type is whatever a value of it matches by `===`: a class, or one of {Kind}'s.
    #
    # @api private
    class Reader
      # The properties by their names in JSON, the extra ones included.
      #
      # @return [Hash{String => Object}]
      attr_reader :properties

      # @param value [Object] A JSON value, which is our own and is changed.
      # @raise [Fault] When it is no object.
      def initialize(value)
        raise Fault.type(Hash, value) unless value.is_a?(Hash)

        @properties = value
      end

      # Checks a property that is always there and never null.
      def required(name, type)
        case @properties[name]
        when type # As it should be.
        else raise fault(name, type)
        end
      end

      # Checks a property that is always there and may be null.
      def nullable(name, type)
        case @properties[name]
        when nil then raise fault(name, type) unless @properties.key?(name)
        when type # As it should be.
        else raise fault(name, type)
        end
      end

      # Checks a property that may be absent but not null.
      def optional(name, type)
        case @properties[name]
        when type # As it should be.
        else raise fault(name, type) if @properties.key?(name)
        end
      end

      # Checks a property that may be absent and may be null.
      def optional_nullable(name, type)
        case @properties[name]
        when nil, type # As it should be.
        else raise fault(name, type)
        end
      end

      # Puts a value of Ruby in the place of what was checked, if there is any.
      #
      # @param kind [#decode] What makes the one of the other.
      def convert(name, kind)
        value = @properties[name]
        @properties[name] = kind.decode(value) unless value.nil?
      rescue Fault => e
        raise e.under(name)
      end

      private

      def fault(name, type)
        fault = @properties.key?(name) ? Fault.type(type, @properties[name]) : Fault.missing
        fault.under(name)
      end
    end
  end
end
