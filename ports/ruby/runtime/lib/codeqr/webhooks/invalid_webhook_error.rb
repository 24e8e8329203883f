# frozen_string_literal: true

module CodeQR
  module Webhooks
    # A body that is no webhook event. Its message is one line: the event, the first failing path,
    # what was expected and what came.
    class InvalidWebhookError < StandardError
      # The name of the body's event, if there is one to read.
      #
      # @return [String, nil]
      attr_reader :event

      # What is wrong: the first fault.
      #
      # @return [Array<Issue>]
      attr_reader :issues

      # The body exactly as it came.
      #
      # @return [String]
      attr_reader :raw

      # @param event [String, nil]
      # @param issues [Array<Issue>]
      # @param raw [String]
      def initialize(event:, issues:, raw:)
        @event = event
        @issues = issues
        @raw = raw
        super("#{event.nil? || event.empty? ? "webhook" : Preview.text(event)}: #{issues.first || "is invalid"}")
      end
    end
  end
end
