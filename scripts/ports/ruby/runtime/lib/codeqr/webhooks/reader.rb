# frozen_string_literal: true

module CodeQR
  module Webhooks
    # Checks the properties of a JSON object, until the first fault, and puts values of Ruby in the place of JSON's.
    #
    # The type of a property is the class of its decoded value, or two of them: JSON's boolean is TrueClass and
    # FalseClass, its number is Integer and Float.
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
      def required(name, type, other = type)
        value = @properties[name]
        raise fault(name, type) unless value.is_a?(type) || value.is_a?(other)
      end

      # Checks a property that is always there and may be null.
      def nullable(name, type, other = type)
        value = @properties[name]
        return if value.is_a?(type) || value.is_a?(other)

        raise fault(name, type) unless value.nil? && @properties.key?(name)
      end

      # Checks a property that may be absent but not null.
      def optional(name, type, other = type)
        value = @properties[name]
        return if value.is_a?(type) || value.is_a?(other)

        raise fault(name, type) if @properties.key?(name)
      end

      # Checks a property that may be absent and may be null.
      def optional_nullable(name, type, other = type)
        value = @properties[name]
        raise fault(name, type) unless value.nil? || value.is_a?(type) || value.is_a?(other)
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
