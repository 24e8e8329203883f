# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The link that the customer came through; null when there is none.
    class CustomerLink < Record
      # @api private
      NAMES = {
        id: "id",
        domain: "domain",
        key: "key",
        short_link: "shortLink"
      }.freeze

      # @api private
      REQUIRED = %i[].freeze

      # Identifier of the link. Opaque.
      #
      # @return [String, nil]
      def id = @properties["id"]

      # Domain of the short link, without a scheme.
      #
      # @return [String, nil]
      def domain = @properties["domain"]

      # Path of the short link, without a leading slash.
      #
      # @return [String, nil]
      def key = @properties["key"]

      # The full short link.
      #
      # @return [String, nil]
      def short_link = @properties["shortLink"]

      # @api private
      def self.decode(value, path)
        v = value["id"]
        raise Fault.in_nullable(value, "id", String, path) unless v.nil? || v.is_a?(String)

        v = value["domain"]
        raise Fault.in_nullable(value, "domain", String, path) unless v.nil? || v.is_a?(String)

        v = value["key"]
        raise Fault.in_nullable(value, "key", String, path) unless v.nil? || v.is_a?(String)

        v = value["shortLink"]
        raise Fault.in_nullable(value, "shortLink", String, path) unless v.nil? || v.is_a?(String)

        holding(value)
      end
    end
  end
end
