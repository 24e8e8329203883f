# frozen_string_literal: true

module CodeQR
  module Webhooks
    # An object of the catalogue. It cannot be changed.
    #
    # A property that is absent reads as nil, and so does one that is null: `key?` tells them apart.
    class Record
      # How many characters of its properties are shown.
      MAX_INSPECTED = 200
      private_constant :MAX_INSPECTED

      # @param extra [Hash{String => Object}] The properties that the catalogue does not know.
      # @param properties [Hash{Symbol => Object}] The others. What is not given is absent.
      # @raise [ArgumentError] When one is missing that is always there, or one is given that there is not.
      def initialize(extra: {}, **properties)
        refuse("missing", self.class::REQUIRED - properties.keys)
        refuse("unknown", properties.keys - self.class::NAMES.keys)
        hold(extra.merge(properties.transform_keys(self.class::NAMES)))
      end

      # @api private
      # @param properties [Hash{String => Object}] All properties by their names in JSON, after they were checked.
      # @param spellings [Hash{String => String}, nil] Date-times that are written as they came, by their names in JSON.
      def self.holding(properties, spellings = nil) = allocate.__send__(:hold, properties, spellings)

      # @api private
      # @param value [Hash{String => Object}]
      # @param path [String] Where it stands in the body.
      # @raise [Fault] When it lacks a property that it must have: the first of them.
      def self.demand(value, path = "")
        missing = self::REQUIRED.find { |property| !value.key?(self::NAMES[property]) }
        raise Fault.missing(self::NAMES[missing], path) if missing
      end

      # Whether a property is there. It may be null.
      #
      # @param property [Symbol]
      def key?(property) = @properties.key?(self.class::NAMES[property])

      # The properties that the catalogue does not know, by their names in JSON.
      #
      # @return [Hash{String => Object}]
      def extra = @properties.except(*self.class::NAMES.values).freeze

      # The properties that are there, without the extra ones.
      #
      # @return [Hash{Symbol => Object}]
      def to_h = deconstruct_keys(nil)

      # For pattern matching: an absent property does not match, one that is null matches nil.
      #
      # @param keys [Array<Symbol>, nil] The properties that the pattern has, or nil for all.
      # @return [Hash{Symbol => Object}]
      def deconstruct_keys(keys)
        names = keys.nil? ? self.class::NAMES : self.class::NAMES.slice(*keys)
        names.select { |_, name| @properties.key?(name) }.transform_values { |name| @properties[name] }
      end

      # What JSON has for the documented form, extra properties included.
      #
      # @return [Hash{String => Object}]
      def as_json(*)
        json = @properties.transform_values { |value| Encode.value(value) }
        @spellings ? json.merge!(@spellings) : json
      end

      # @param state [JSON::State, nil] How the JSON is laid out, as `JSON.pretty_generate` gives it.
      # @return [String] The JSON of the documented form.
      def to_json(state = nil, *) = Encode.text(as_json, state)

      # Its class and its properties, shortened: something for a log.
      #
      # @return [String]
      def inspect
        text = to_h.map { |name, value| "#{name}=#{value.inspect}" }.join(" ")
        text = "#{text[0, MAX_INSPECTED]}…" if text.length > MAX_INSPECTED
        "#<#{self.class} #{text}>"
      end
      alias to_s inspect

      # Two objects are equal when their properties are, the extra ones included.
      def ==(other) = other.class == self.class && other.properties == @properties
      alias eql? ==

      # @return [Integer]
      def hash = [self.class, @properties].hash

      protected

      # All properties by their names in JSON, the extra ones included.
      attr_reader :properties

      private

      def refuse(what, names)
        raise ArgumentError, "#{what} properties: #{names.join(", ")}" unless names.empty?
      end

      def hold(properties, spellings = nil)
        @properties = Encode.frozen(properties)
        @spellings = spellings
        freeze
      end
    end
  end
end
