# frozen_string_literal: true

module CodeQR
  module Webhooks
    # The outcome of a request, and the HTTP status to answer it with. For pattern matching, too.
    #
    # CodeQR counts every answer but a 2xx as a failure, sends the event again, and disables the webhook after 20
    # failures in a row. So the statuses are:
    #
    # - `:known`, an event of the catalogue: 200
    # - `:unknown`, a sound body whose event is newer than this package: 202
    # - `:invalid`, signed by CodeQR, but not what its event should be: 202, for a retry would send the same
    # - `:unverified`, not signed by CodeQR with one of these secrets: 401
    # - `:too_large`, more bytes than allowed: 413
    class Received
      STATUSES = { known: 200, unknown: 202, invalid: 202, unverified: 401, too_large: 413 }.freeze
      private_constant :STATUSES

      # @return [Symbol] `:known`, `:unknown`, `:invalid`, `:unverified` or `:too_large`.
      attr_reader :outcome

      # @return [Event, nil] The event, where the outcome is `:known` or `:unknown`.
      attr_reader :event

      # @return [InvalidWebhookError, nil] The error, where the outcome is `:invalid`: keep its `raw`.
      attr_reader :error

      # @return [Symbol, nil] Why it is `:unverified`: `:missing` and `:malformed` tell of the header, `:mismatch` that
      #   it is not the signature of this body by one of the secrets.
      attr_reader :reason

      # @api private
      def initialize(outcome, event: nil, error: nil, reason: nil)
        @outcome = outcome
        @event = event
        @error = error
        @reason = reason
        freeze
      end

      # @return [Integer] The HTTP status to answer with.
      def status = STATUSES.fetch(outcome)

      # For pattern matching.
      #
      # @return [Hash{Symbol => Object}]
      def deconstruct_keys(_keys) = { outcome:, status:, event:, error:, reason: }
    end
  end
end
