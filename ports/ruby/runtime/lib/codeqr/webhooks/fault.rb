# frozen_string_literal: true

require_relative "preview"

module CodeQR
  module Webhooks
    # Ends the reading of a body at the first fault.
    #
    # @api private
    class Fault < StandardError
      # What the type of a property is called in a message, by its class.
      NAMES = {
        String => "a string",
        Time => "a string",
        TrueClass => "a boolean",
        Integer => "an integer",
        Float => "a number",
        Hash => "an object",
        Array => "an array"
      }.freeze
      private_constant :NAMES

      # @return [Issue]
      attr_reader :issue

      # @param issue [Issue]
      def initialize(issue)
        @issue = issue
        super(issue.message)
      end

      # @param object [Hash{String => Object}]
      # @param name [String]
      # @param expected [Class] What the property should be; Time for a date-time.
      # @param path [String] Where the object stands in the body.
      # @return [Fault] The fault of a property that is not what it must be.
      def self.in(object, name, expected, path = "")
        type(expected, object[name], pointer(path, name))
      end

      # @return [Fault] The same, of a property that may be null.
      def self.in_nullable(object, name, expected, path = "")
        type(expected, object[name], pointer(path, name), " or null")
      end

      # @return [Fault] The fault of a property that is not there, of the object at a path.
      def self.missing(name, path)
        new(Issue.new(path: pointer(path, name), keyword: "required", message: "is missing"))
      end

      # @return [Fault] The fault of a value of another type, of an integer that is out of bounds, or of a text that is
      #   not a date-time.
      def self.type(expected, value, path = "", or_null = "")
        keyword, demand = breach(expected, value) || ["type", "#{NAMES.fetch(expected)}#{or_null}"]
        new(Issue.new(path:, keyword:, message: "must be #{demand}, got #{Preview.of(value)}"))
      end

      # The keyword that a value of the right type breaks, and what it demands.
      def self.breach(expected, value)
        return ["format", "a valid date-time"] if expected == Time && value.is_a?(String)

        bound(value) if expected == Integer && Kind.whole(value)
      end
      private_class_method :breach

      def self.bound(value)
        value.positive? ? ["maximum", "at most #{Kind::MAX_INTEGER}"] : ["minimum", "at least #{-Kind::MAX_INTEGER}"]
      end
      private_class_method :bound

      def self.pointer(path, name) = "#{path}/#{name.gsub("~", "~0").gsub("/", "~1")}"
      private_class_method :pointer

      # @return [Fault] The fault of a body that is not a JSON value at all.
      def self.body(keyword, message) = new(Issue.new(keyword:, message:))
    end
  end
end
