# frozen_string_literal: true

module CodeQR
  module Webhooks
    # Refuses signing secrets that are a configuration mistake.
    #
    # @api private
    module Secret
      MISSING = "is missing or empty: give the whole secret, whsec_ prefix included"
      PADDED = "begins or ends with white space: remove it, for instance the line end of a secret file"
      private_constant :MISSING, :PADDED

      # @param secrets [Array<String>]
      # @raise [ArgumentError] When there is none, or one is a configuration mistake: the first says which.
      def self.check(secrets)
        fault = secrets.empty? ? MISSING : secrets.lazy.filter_map { |secret| fault_of(secret) }.first
        raise ArgumentError, "the webhook's signing secret #{fault}" if fault
      end

      def self.fault_of(secret)
        return MISSING unless secret.is_a?(String) && !secret.empty?
        return PADDED if secret.b.match?(/\A\s|\s\z/)

        case secret
        when "undefined", "null" then "is the text \"#{secret}\": the variable that should hold it was not set"
        when "whsec_" then "is only its prefix, whsec_: give the whole secret"
        end
      end
      private_class_method :fault_of
    end
    private_constant :Secret
  end
end
