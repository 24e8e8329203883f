# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The sale: who paid how much and, where known, through which interaction and on which link, QR code or page. A sale
    # tracked at a Stripe checkout has no interaction.
    class SaleCreatedData < Record
      # @api private
      NAMES = {
        event_name: "eventName",
        customer: "customer",
        interaction: "interaction",
        link: "link",
        qrcode: "qrcode",
        page: "page",
        sale: "sale"
      }.freeze

      # @api private
      REQUIRED = %i[customer sale].freeze

      # What the project calls the conversion that was tracked, such as `Purchased`. May be missing.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # The person who became a lead or made a purchase.
      #
      # @return [Customer]
      def customer = @properties["customer"]

      # One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
      #
      # @return [Interaction, nil]
      def interaction = @properties["interaction"]

      # A short link.
      #
      # @return [Link, nil]
      def link = @properties["link"]

      # A QR code. One that comes with a scan has fewer of its properties than one that was created, updated or deleted.
      #
      # @return [QRCode, nil]
      def qrcode = @properties["qrcode"]

      # A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or
      # deleted.
      #
      # @return [Page, nil]
      def page = @properties["page"]

      # A purchase that a customer made, usually after an interaction.
      #
      # @return [Sale]
      def sale = @properties["sale"]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.optional("eventName", String)
        reader.required("customer", Hash)
        reader.convert("customer", Customer)
        reader.optional("interaction", Hash)
        reader.convert("interaction", Interaction)
        reader.optional("link", Hash)
        reader.convert("link", Link)
        reader.optional("qrcode", Hash)
        reader.convert("qrcode", QRCode)
        reader.optional("page", Hash)
        reader.convert("page", Page)
        reader.required("sale", Hash)
        reader.convert("sale", Sale)
        holding(reader.properties)
      end
    end
  end
end
