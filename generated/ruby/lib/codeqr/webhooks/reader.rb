# frozen_string_literal: true

module CodeQR
  module Webhooks
    # Reads the properties of a JSON object, until the first fault.
    #
    # @api private
    class Reader
      # What was read: values of Ruby by their names in Ruby. What is not there has no entry.
      #
      # @return [Hash{Symbol => Object}]
      attr_reader :properties

      # @param value [Object] A JSON value.
      # @raise [Fault] When it is no object.
      def initialize(value)
        @object = Kind::Map.decode(value)
        @properties = {}
      end

      # Reads a property that is always there and never null.
      def required(property, name, kind)
        value = @object[name]
        raise Fault.missing if value.nil? && !@object.key?(name)

        @properties[property] = kind.decode(value)
      rescue Fault => e
        raise e.under(name)
      end

      # Reads a property that is always there and may be null.
      def nullable(property, name, kind)
        value = @object[name]
        raise Fault.missing if value.nil? && !@object.key?(name)

        @properties[property] = value.nil? ? nil : kind.decode(value)
      rescue Fault => e
        raise e.under(name)
      end

      # Reads a property that may be absent but not null.
      def optional(property, name, kind)
        value = @object[name]
        return if value.nil? && !@object.key?(name)

        @properties[property] = kind.decode(value)
      rescue Fault => e
        raise e.under(name)
      end

      # Reads a property that may be absent and may be null.
      def optional_nullable(property, name, kind)
        value = @object[name]
        return if value.nil? && !@object.key?(name)

        @properties[property] = value.nil? ? nil : kind.decode(value)
      rescue Fault => e
        raise e.under(name)
      end

      # The properties that the catalogue does not know.
      #
      # @param names [Hash{Symbol => String}] The names in JSON of the known properties.
      # @return [Hash{String => Object}]
      def extra(names)
        @object.size == @properties.size ? NOTHING : @object.except(*names.values)
      end

      NOTHING = {}.freeze
      private_constant :NOTHING
    end
  end
end
