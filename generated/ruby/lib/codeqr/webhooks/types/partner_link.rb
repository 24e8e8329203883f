# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A partner's referral link, with fewer properties than a link.
    class PartnerLink < Record
      # @api private
      NAMES = {
        id: "id",
        domain: "domain",
        key: "key",
        short_link: "shortLink",
        url: "url",
        clicks: "clicks",
        leads: "leads",
        sales: "sales",
        sale_amount: "saleAmount"
      }.freeze

      # @api private
      REQUIRED = %i[
        id
        domain
        key
        short_link
        url
        clicks
        leads
        sales
        sale_amount
      ].freeze

      # Identifier of the link. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Domain of the short link, without a scheme.
      #
      # @return [String]
      def domain = @properties["domain"]

      # Path of the short link, without a leading slash; may contain slashes.
      #
      # @return [String]
      def key = @properties["key"]

      # The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
      #
      # @return [String]
      def short_link = @properties["shortLink"]

      # Destination of the link. May be an empty string.
      #
      # @return [String]
      def url = @properties["url"]

      # Number of times that the link has been clicked.
      #
      # @return [Integer]
      def clicks = @properties["clicks"]

      # Number of leads attributed to the link.
      #
      # @return [Integer]
      def leads = @properties["leads"]

      # Number of sales attributed to the link.
      #
      # @return [Integer]
      def sales = @properties["sales"]

      # Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
      #
      # @return [Integer]
      def sale_amount = @properties["saleAmount"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "domain", String, path) unless value["domain"].is_a?(String)
        raise Fault.in(value, "key", String, path) unless value["key"].is_a?(String)
        raise Fault.in(value, "shortLink", String, path) unless value["shortLink"].is_a?(String)
        raise Fault.in(value, "url", String, path) unless value["url"].is_a?(String)

        v = value["clicks"]
        value["clicks"] = Kind.integer(v) || raise(Fault.in(value, "clicks", Integer, path))

        v = value["leads"]
        value["leads"] = Kind.integer(v) || raise(Fault.in(value, "leads", Integer, path))

        v = value["sales"]
        value["sales"] = Kind.integer(v) || raise(Fault.in(value, "sales", Integer, path))

        v = value["saleAmount"]
        value["saleAmount"] = Kind.integer(v) || raise(Fault.in(value, "saleAmount", Integer, path))

        holding(value)
      end
    end
  end
end
