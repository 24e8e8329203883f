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

      # E-mail address of the customer; null when not known.
      #
      # @return [String, nil]
      def email = @properties["email"]

      # Address of a picture of the customer; null when there is none.
      #
      # @return [String, nil]
      def avatar = @properties["avatar"]

      # Identifier of the customer in the consumer's own system. May be an empty string.
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

      # The link through which the customer came; null when there is none.
      #
      # @return [CustomerLink, nil]
      def link = @properties["link"]

      # What the project keeps of the customer beside the other properties: keys and values are its own, values are
      # strings as a rule.
      #
      # @return [Hash{String => Object}, nil]
      def custom_fields = @properties["customFields"]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required("id", String)
        reader.required("name", String)
        reader.optional_nullable("email", String)
        reader.optional_nullable("avatar", String)
        reader.optional_nullable("externalId", String)
        reader.optional_nullable("country", String)
        reader.optional_nullable("createdAt", String)
        reader.convert("createdAt", Kind::DateTime)
        reader.optional_nullable("link", Hash)
        reader.convert("link", CustomerLink)
        reader.optional_nullable("customFields", Hash)
        holding(reader.properties)
      end
    end
  end
end
