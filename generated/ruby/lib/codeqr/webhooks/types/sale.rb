# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A purchase that a customer made, usually after an interaction.
    class Sale < Record
      # Known values of {#payment_processor}. There may be others.
      PAYMENT_PROCESSOR_STRIPE = "stripe"
      PAYMENT_PROCESSOR_SHOPIFY = "shopify"
      PAYMENT_PROCESSOR_POLAR = "polar"
      PAYMENT_PROCESSOR_PADDLE = "paddle"
      PAYMENT_PROCESSOR_REVENUECAT = "revenuecat"
      PAYMENT_PROCESSOR_CUSTOM = "custom"
      PAYMENT_PROCESSOR_MANUAL = "manual"

      # @api private
      NAMES = {
        amount: "amount",
        currency: "currency",
        payment_processor: "paymentProcessor",
        invoice_id: "invoiceId"
      }.freeze

      # @api private
      REQUIRED = %i[amount currency].freeze

      # Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.
      #
      # @return [Integer]
      def amount = @properties["amount"]

      # ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
      #
      # @return [String]
      def currency = @properties["currency"]

      # The processor that took the payment.
      #
      # @return [String, nil]
      def payment_processor = @properties["paymentProcessor"]

      # Identifier of the invoice at the payment processor; null when there is none. Opaque.
      #
      # @return [String, nil]
      def invoice_id = @properties["invoiceId"]

      # @api private
      def self.decode(value, path)
        demand(value, path)

        v = value["amount"]
        value["amount"] = Kind.integer(v) || raise(Fault.in(value, "amount", Integer, path))

        raise Fault.in(value, "currency", String, path) unless value["currency"].is_a?(String)

        v = value["paymentProcessor"]
        unless !value.key?("paymentProcessor") || v.is_a?(String)
          raise Fault.in(value, "paymentProcessor", String, path)
        end

        v = value["invoiceId"]
        raise Fault.in_nullable(value, "invoiceId", String, path) unless v.nil? || v.is_a?(String)

        holding(value)
      end
    end
  end
end
