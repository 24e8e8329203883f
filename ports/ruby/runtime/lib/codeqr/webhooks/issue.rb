# frozen_string_literal: true

module CodeQR
  module Webhooks
    # One reason why a body is invalid.
    class Issue
      # A JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be.
      # Empty for the body itself.
      #
      # @return [String]
      attr_reader :path

      # The JSON Schema keyword that is broken, or "json" for a body that is no JSON and "utf-8" for one
      # that is no text.
      #
      # @return [String]
      attr_reader :keyword

      # What was expected and what came.
      #
      # @return [String]
      attr_reader :message

      # @param path [String]
      # @param keyword [String]
      # @param message [String]
      def initialize(keyword:, message:, path: "")
        @path = path
        @keyword = keyword
        @message = message
        freeze
      end

      # @return [Hash{Symbol => String}]
      def to_h = { path:, keyword:, message: }

      # For pattern matching: `in { path:, keyword: }`.
      #
      # @return [Hash{Symbol => String}]
      def deconstruct_keys(_keys) = to_h

      # @return [String] Path and message.
      def to_s = "#{path.empty? ? "body" : path} #{message}"
    end
  end
end
