# frozen_string_literal: true

module CodeQR
  # Parses and verifies the webhooks of CodeQR.
  module Webhooks
    # Finds out which event a webhook body is.
    #
    # Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
    #
    # @param body [String] The request body exactly as received.
    # @return [Event] An event of the catalogue, such as {LinkClickedEvent}, or an {UnknownEvent}.
    # @raise [InvalidWebhookError] When the body is no JSON, has no sound envelope, or is not what its event should be.
    # @raise [TypeError] When the body is no String: a mistake of the caller, not a bad request.
    def self.parse(body)
      raise TypeError, "the body must be a String, got #{body.class}" unless body.is_a?(String)

      name = nil
      raw = body.frozen? ? body : body.dup.freeze
      value = Body.decode(raw)
      name = value["event"] if value["event"].is_a?(String)
      value = DELIVERED_FORMS[name].canonicalize(value) if DELIVERED_FORMS.key?(name)
      EVENTS.fetch(name, UnknownEvent).decode(value, raw)
    rescue Fault => e
      raise InvalidWebhookError.new(event: name, issues: [e.issue], raw:), cause: nil
    end
  end
end
