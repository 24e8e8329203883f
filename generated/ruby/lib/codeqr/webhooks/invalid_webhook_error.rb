# frozen_string_literal: true

module CodeQR
  module Webhooks
    # A body that is not a webhook event. Its message is one short line: the event, the first failing path,
    # what was expected and what came. Nothing in it can begin another line of a log, or control a terminal.
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
        issue = issues.first
        super(Preview.line(event, issue&.path.to_s, issue&.message || "is invalid"))
      end
    end
  end
end
