# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A
    # sale tracked at a Stripe checkout has no interaction.
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

      # The project's name for the tracked conversion, such as `Purchased`. May be missing.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # The person who became a lead or made a purchase.
      #
      # @return [Customer]
      def customer = @properties["customer"]

      # A click on a link, a scan of a QR code or a visit to a page, including the one that led to a lead or a sale.
      #
      # @return [Interaction, nil]
      def interaction = @properties["interaction"]

      # A short link.
      #
      # @return [Link, nil]
      def link = @properties["link"]

      # A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or
      # deleted.
      #
      # @return [QRCode, nil]
      def qrcode = @properties["qrcode"]

      # A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated
      # or deleted.
      #
      # @return [Page, nil]
      def page = @properties["page"]

      # A purchase that a customer made, usually after an interaction.
      #
      # @return [Sale]
      def sale = @properties["sale"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        v = value["eventName"]
        raise Fault.in(value, "eventName", String, path) unless !value.key?("eventName") || v.is_a?(String)

        v = value["customer"]
        raise Fault.in(value, "customer", Hash, path) unless v.is_a?(Hash)

        value["customer"] = Customer.decode(v, "#{path}/customer")

        v = value["interaction"]
        raise Fault.in(value, "interaction", Hash, path) unless !value.key?("interaction") || v.is_a?(Hash)

        value["interaction"] = Interaction.decode(v, "#{path}/interaction") if v

        v = value["link"]
        raise Fault.in(value, "link", Hash, path) unless !value.key?("link") || v.is_a?(Hash)

        value["link"] = Link.decode(v, "#{path}/link") if v

        v = value["qrcode"]
        raise Fault.in(value, "qrcode", Hash, path) unless !value.key?("qrcode") || v.is_a?(Hash)

        value["qrcode"] = QRCode.decode(v, "#{path}/qrcode") if v

        v = value["page"]
        raise Fault.in(value, "page", Hash, path) unless !value.key?("page") || v.is_a?(Hash)

        value["page"] = Page.decode(v, "#{path}/page") if v

        v = value["sale"]
        raise Fault.in(value, "sale", Hash, path) unless v.is_a?(Hash)

        value["sale"] = Sale.decode(v, "#{path}/sale")

        holding(value)
      end
    end
  end
end
