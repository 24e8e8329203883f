# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The lead: who, through which interaction, and on which link, QR code or page.
    class LeadCreatedData < Record
      # @api private
      NAMES = {
        event_name: "eventName",
        customer: "customer",
        interaction: "interaction",
        link: "link",
        qrcode: "qrcode",
        page: "page"
      }.freeze

      # @api private
      REQUIRED = %i[event_name customer interaction].freeze

      # What the project calls the conversion that was tracked, such as `Sign up`.
      #
      # @return [String]
      def event_name = @properties["eventName"]

      # The person who became a lead or made a purchase.
      #
      # @return [Customer]
      def customer = @properties["customer"]

      # One click on a link, scan of a QR code or visit to a page: also the one that led to a lead or a sale.
      #
      # @return [Interaction]
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

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required("eventName", String)
        reader.required("customer", Hash)
        reader.convert("customer", Customer)
        reader.required("interaction", Hash)
        reader.convert("interaction", Interaction)
        reader.optional("link", Hash)
        reader.convert("link", Link)
        reader.optional("qrcode", Hash)
        reader.convert("qrcode", QRCode)
        reader.optional("page", Hash)
        reader.convert("page", Page)
        holding(reader.properties)
      end
    end
  end
end
