# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The person who became a lead or made a purchase.
    class Customer < Record
      # @api private
      NAMES = {
        id: "id",
        name: "name",
        email: "email",
        avatar: "avatar",
        external_id: "externalId",
        country: "country",
        created_at: "createdAt",
        link: "link",
        custom_fields: "customFields"
      }.freeze

      # @api private
      REQUIRED = %i[id name].freeze

      # Identifier of the customer. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Name of the customer.
      #
      # @return [String]
      def name = @properties["name"]

      # Email address of the customer; null when not known.
      #
      # @return [String, nil]
      def email = @properties["email"]

      # URL of the customer's picture; null when there is none.
      #
      # @return [String, nil]
      def avatar = @properties["avatar"]

      # Identifier of the customer in your own system. May be an empty string.
      #
      # @return [String, nil]
      def external_id = @properties["externalId"]

      # Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.
      #
      # @return [String, nil]
      def country = @properties["country"]

      # When the customer was first seen.
      #
      # @return [Time, nil]
      def created_at = @properties["createdAt"]

      # The link that the customer came through; null when there is none.
      #
      # @return [CustomerLink, nil]
      def link = @properties["link"]

      # Further data that the project keeps about the customer. The project chooses the keys and values; the values are
      # usually strings.
      #
      # @return [Hash{String => Object}, nil]
      def custom_fields = @properties["customFields"]

      # @api private
      def self.decode(value, path)
        demand(value, path)
        spellings = Kind::DateTime.spellings(value, "createdAt")

        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "name", String, path) unless value["name"].is_a?(String)

        v = value["email"]
        raise Fault.in_nullable(value, "email", String, path) unless v.nil? || v.is_a?(String)

        v = value["avatar"]
        raise Fault.in_nullable(value, "avatar", String, path) unless v.nil? || v.is_a?(String)

        v = value["externalId"]
        raise Fault.in_nullable(value, "externalId", String, path) unless v.nil? || v.is_a?(String)

        v = value["country"]
        raise Fault.in_nullable(value, "country", String, path) unless v.nil? || v.is_a?(String)

        v = value["createdAt"]
        unless v.nil?
          value["createdAt"] = Kind::DateTime.decode(v) || raise(Fault.in_nullable(value, "createdAt", Time, path))
        end

        v = value["link"]
        raise Fault.in_nullable(value, "link", Hash, path) unless v.nil? || v.is_a?(Hash)

        value["link"] = CustomerLink.decode(v, "#{path}/link") if v

        v = value["customFields"]
        raise Fault.in_nullable(value, "customFields", Hash, path) unless v.nil? || v.is_a?(Hash)

        holding(value, spellings)
      end
    end
  end
end
