# frozen_string_literal: true

require_relative "../webhooks"

module CodeQR
  module Webhooks
    # For testing code that receives webhooks: `require "codeqr/webhooks/testing"`.
    module Testing
      BODIES = JSON.parse(File.read(File.join(__dir__, "samples.json")), freeze: true)
      private_constant :BODIES

      # A request as CodeQR sends it: a body, and the value of its `CodeQR-Signature` header.
      SignedRequest = Struct.new(:body, :signature) do
        # Without the body.
        #
        # @return [String]
        def inspect = "#<#{self.class} #{body.bytesize} bytes>"
        alias_method :to_s, :inspect
      end

      # Makes an event to test with, from the payloads that CodeQR documents.
      #
      # @param event [Class, String] The event: `LinkClickedEvent` or `"link.clicked"`.
      # @param overrides [Hash] The values to change, by their names in JSON. Hashes are merged at any depth, all else
      #   is replaced; `:absent` removes a property.
      # @return [Event]
      # @raise [ArgumentError] When there is no such event.
      # @raise [InvalidWebhookError] When it is no longer one with these values.
      def self.event(event, overrides = {})
        name = EVENTS.key(event) || event
        body = BODIES.fetch(name) { raise ArgumentError, "there is no sample of #{name}: #{BODIES.keys.join(", ")}" }
        Webhooks.parse(JSON.generate(merge(body, overrides)))
      end

      # Makes an event that is not in the catalogue, to test what must not fail when CodeQR adds one.
      #
      # @param name [String]
      # @raise [ArgumentError] When the name is in the catalogue.
      def self.unknown_event(name)
        raise ArgumentError, "#{name} is an event of the catalogue: make it with event" if BODIES.key?(name)

        Webhooks.parse(JSON.generate(id: "evt_unknown", event: name, createdAt: "2024-08-30T10:16:13.149Z", data: {}))
      end

      # Makes a request as CodeQR sends it.
      #
      # @param body [Event, String] An event, or a body to be sent as it is.
      # @param secret [String] The signing secret of the webhook under test.
      # @return [SignedRequest]
      def self.signed_request(body, secret)
        text = body.is_a?(String) ? body : body.to_json
        SignedRequest.new(text, Webhooks.sign(text, secret))
      end

      def self.merge(value, overrides)
        return overrides unless value.is_a?(Hash) && overrides.is_a?(Hash)

        changes = overrides.transform_keys(&:to_s)
        value.merge(changes) { |_, old, new| merge(old, new) }.reject { |_, new| new == :absent }
      end
      private_class_method :merge
    end
  end
end
