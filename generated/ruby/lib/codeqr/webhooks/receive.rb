# frozen_string_literal: true

module CodeQR
  # Receives the webhooks of CodeQR.
  module Webhooks
    # How many bytes a body may have where nothing is said: 4 MiB. The documented bodies have under 4 KiB.
    DEFAULT_MAX_BYTES = 4 << 20

    # Receives a request: verifies the signature of its body, and only then parses it.
    #
    # @param body [String] The request body exactly as received. Read no more than a byte beyond `max_bytes`.
    # @param signature [String, nil] The `CodeQR-Signature` header; nil where there is none.
    # @param secrets [Array<String>] The signing secret, or several while one is being rotated.
    # @param max_bytes [Integer] How many bytes a body may have.
    # @return [Received] The outcome, and the HTTP status to answer with.
    # @raise [ArgumentError] When a secret is a configuration mistake, as for {verify}, or `max_bytes` is not positive.
    # @raise [TypeError] When the body is no String, or the signature neither a String nor nil: a mistake of the
    #   caller, not a bad request.
    def self.receive(body, signature, *secrets, max_bytes: DEFAULT_MAX_BYTES)
      raise TypeError, "the body must be a String, got #{body.class}" unless body.is_a?(String)

      check_size(max_bytes)
      reason = refusal(signature, secrets)
      return Received.new(:unverified, reason:) if reason
      return Received.new(:too_large) if body.bytesize > max_bytes
      return Received.new(:unverified, reason: :mismatch) unless verify(body, signature, *secrets)

      event = parse(body)
      Received.new(event.is_a?(UnknownEvent) ? :unknown : :known, event:)
    rescue InvalidWebhookError => e
      Received.new(:invalid, error: e)
    end

    # Why a request can be refused before its body is read.
    #
    # @return [Symbol, nil] `:missing` or `:malformed`.
    # @raise [ArgumentError] When a secret is a configuration mistake, as for {verify}.
    def self.refusal(signature, secrets)
      Secret.check(secrets)
      return :missing if signature.nil?

      :malformed unless signature?(signature)
    end
    private_class_method :refusal

    def self.check_size(max_bytes)
      return if max_bytes.is_a?(Integer) && max_bytes.positive?

      raise ArgumentError, "max_bytes must be a positive Integer, got #{max_bytes.inspect}"
    end
    private_class_method :check_size
  end
end
