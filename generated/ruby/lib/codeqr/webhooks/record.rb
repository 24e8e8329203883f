# frozen_string_literal: true

module CodeQR
  module Webhooks
    # An object of the catalogue. It cannot be changed.
    #
    # A property that is absent reads as nil, and so does one that is null: `key?` tells them apart.
    class Record
      # The properties that the catalogue does not know, by their names in JSON.
      #
      # @return [Hash{String => Object}]
      attr_reader :extra

      # @param extra [Hash{String => Object}] The properties that the catalogue does not know.
      # @param properties [Hash{Symbol => Object}] The others. What is not given is absent.
      # @raise [ArgumentError] When one is missing that is always there, or one is given that there is not.
      def initialize(extra: {}, **properties)
        missing = self.class::REQUIRED - properties.keys
        raise ArgumentError, "missing properties: #{missing.join(", ")}" unless missing.empty?

        unknown = properties.keys - self.class::NAMES.keys
        raise ArgumentError, "unknown properties: #{unknown.join(", ")}" unless unknown.empty?

        hold(properties, extra)
      end

      # @api private
      # @param reader [Reader] What has read, and so checked, the properties.
      def self.read_by(reader)
        allocate.tap { |record| record.__send__(:hold, reader.properties, reader.extra(self::NAMES)) }
      end

      # Whether a property is there. It may be null.
      #
      # @param property [Symbol]
      def key?(property) = @properties.key?(property)

      # The properties that are there, without the extra ones.
      #
      # @return [Hash{Symbol => Object}]
      def to_h = @properties

      # For pattern matching: an absent property does not match, one that is null matches nil.
      #
      # @return [Hash{Symbol => Object}]
      def deconstruct_keys(_keys) = @properties

      # What JSON has for the documented form, extra properties included. A known property wins over them.
      #
      # @return [Hash{String => Object}]
      def as_json(*)
        names = self.class::NAMES
        @extra.merge(@properties.to_h { |property, value| [names.fetch(property), Encode.value(value)] })
      end

      # @return [String] The JSON of the documented form.
      def to_json(*) = Encode.text(as_json)

      # Two objects are equal when their properties are, the extra ones included.
      def ==(other) = other.class == self.class && other.to_h == to_h && other.extra == extra
      alias eql? ==

      # @return [Integer]
      def hash = [self.class, @properties, @extra].hash

      private

      def hold(properties, extra)
        @properties = properties.freeze
        @extra = extra.freeze
        freeze
      end
    end
  end
end
