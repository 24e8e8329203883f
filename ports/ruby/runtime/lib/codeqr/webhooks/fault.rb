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
      # @return [Fault] The fault of a property that is not there, or of another type.
      def self.in(object, name, expected, path = "")
        path = "#{path}/#{name.gsub("~", "~0").gsub("/", "~1")}"
        return type(expected, object[name], path) if object.key?(name)

        new(Issue.new(path:, keyword: "required", message: "is missing"))
      end

      # @return [Fault] The fault of a value of another type, or of a text that is no date-time.
      def self.type(expected, value, path = "")
        got = Preview.of(value)
        if expected == Time && value.is_a?(String)
          return new(Issue.new(path:, keyword: "format", message: "must be a valid date-time, got #{got}"))
        end

        new(Issue.new(path:, keyword: "type", message: "must be #{NAMES.fetch(expected)}, got #{got}"))
      end

      # @return [Fault] The fault of a body that is no JSON value at all.
      def self.body(keyword, message) = new(Issue.new(keyword:, message:))
    end
  end
end
