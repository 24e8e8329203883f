# frozen_string_literal: true

module CodeQR
  module Webhooks
    # How the delivered form of a value may differ from its documented form.
    #
    # @api private
    class DeliveredForm
      # An object around a value, as its property `name`; and the properties that the value must have and may have.
      class Wrapper
        def initialize(name:, required:, properties:)
          @name = name
          @required = required
          @properties = properties.to_h { |property| [property, true] }.freeze
          freeze
        end

        # Returns the object that `outer` holds, with what else stands in `outer` as extra properties;
        # or `outer` itself, when it has as many of the required properties.
        #
        # What could be mistaken for a property of the object stays inside of the property that held it.
        def unwrap(outer)
          inner = outer[@name]
          return outer unless inner.is_a?(Hash) && count(inner) > count(outer)

          left = inner.slice(@name)
          outer.each do |name, value|
            next if name == @name

            (ambiguous?(name, inner) ? left : inner)[name] = value
          end
          left.empty? ? inner : inner.merge!(@name => left)
        end

        private

        def ambiguous?(name, inner) = inner.key?(name) || @properties.key?(name)

        def count(object) = @required.count { |name| object.key?(name) }
      end

      # @param wrapper [Wrapper, nil] What may stand around the value.
      # @param names [Hash{String => String}] Documented names by delivered ones.
      # @param values [Hash{String => Array}] For each property pairs of a delivered and a documented value.
      # @param properties [Hash{String => DeliveredForm}] The forms of properties.
      # @param items [DeliveredForm, nil] The form of each item of an array.
      def initialize(wrapper: nil, names: {}, values: {}, properties: {}, items: nil)
        @wrapper = wrapper
        @names = names
        @values = values
        @properties = properties
        @items = items
        freeze
      end

      # Turns a delivered value into its documented form. The value is our own and is changed.
      #
      # What the documented form has no place for stays as an extra property; where both spellings arrive,
      # the documented one wins and the other stays.
      def canonicalize(value)
        case value
        when Array then @items ? value.map { |item| @items.canonicalize(item) } : value
        when Hash then canonicalize_object(@wrapper ? @wrapper.unwrap(value) : value)
        else value
        end
      end

      private

      def canonicalize_object(object)
        rename(object)
        replace_values(object)
        @properties.each { |name, form| object[name] = form.canonicalize(object[name]) if object.key?(name) }
        object
      end

      def rename(object)
        @names.each do |delivered, documented|
          object[documented] = object.delete(delivered) if object.key?(delivered) && !object.key?(documented)
        end
      end

      def replace_values(object)
        @values.each do |name, pairs|
          pair = pairs.assoc(object[name]) if object.key?(name)
          object[name] = pair.last if pair
        end
      end
    end
  end
end
