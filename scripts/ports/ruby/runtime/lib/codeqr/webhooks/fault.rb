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

      # @return [Fault] The fault of a property that is not there.
      def self.missing = new(Issue.new(keyword: "required", message: "is missing"))

      # @return [Fault] The fault of a value of another type.
      def self.type(expected, value)
        new(Issue.new(keyword: "type", message: "must be #{NAMES.fetch(expected)}, got #{Preview.of(value)}"))
      end

      # @return [Fault] The fault of a text that is not what it should say.
      def self.format(expected, value)
        new(Issue.new(keyword: "format", message: "must be #{expected}, got #{Preview.of(value)}"))
      end

      # @return [Fault] The fault of a body that is no JSON value at all.
      def self.body(keyword, message) = new(Issue.new(keyword:, message:))

      # @return [Fault] The fault as it is seen from what holds the faulty value.
      def under(name) = Fault.new(issue.under(name))
    end
  end
end
