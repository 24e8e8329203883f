# frozen_string_literal: true

require "openssl"

require_relative "secret"

module CodeQR
  # Signs and verifies.
  module Webhooks
    # The header that bears the signature of a body.
    SIGNATURE_HEADER = "CodeQR-Signature"

    # Signs a body as CodeQR does: for tests, and for replaying stored bodies.
    #
    # @param body [String] The bytes that will be sent.
    # @param secret [String] The webhook's signing secret, `whsec_` prefix included.
    # @return [String] 64 lower-case hex digits.
    # @raise [ArgumentError] When the secret is a configuration mistake, as for {verify}.
    def self.sign(body, secret)
      Secret.check([secret])
      OpenSSL::HMAC.hexdigest("SHA256", secret, body)
    end

    # Tells whether one of the secrets signed these bytes.
    #
    # The signature covers no time, so a replay has a good signature too: deduplicate on the event's `id`.
    #
    # @param body [String] The request body exactly as received.
    # @param signature [String, nil] The `CodeQR-Signature` header: 64 hex digits.
    # @param secrets [Array<String>] The signing secret, or several while one is being rotated.
    # @return [Boolean] A missing or malformed signature is false, never an error.
    # @raise [TypeError] When the signature is neither a String nor nil: a mistake of the caller, not a bad request.
    # @raise [ArgumentError] When a secret is a configuration mistake, not a bad request: there is none, or one is
    #   empty, has white space at its beginning or end, is the text "undefined" or "null", or only the prefix `whsec_`.
    def self.verify(body, signature, *secrets)
      Secret.check(secrets)
      return false unless signature?(signature)

      given = signature.b.downcase
      secrets.any? { |secret| OpenSSL.fixed_length_secure_compare(given, sign(body, secret)) }
    end

    def self.signature?(value)
      return false if value.nil?
      raise TypeError, "the signature must be a String or nil, got #{value.class}" unless value.is_a?(String)

      value.b.match?(/\A\h{64}\z/)
    end
    private_class_method :signature?
  end
end
