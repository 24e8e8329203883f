// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * A purchase that a customer made, usually after an interaction.
 *
 * @param amount Price paid, in the smallest unit of {@code currency}: 4500 with {@code usd} is
 *     45.00 USD; whole yen with {@code jpy}.
 * @param currency ISO 4217 code of the currency. Documented in lower case; compare without regard
 *     to case.
 * @param paymentProcessor Who took the payment.
 * @param invoiceId Identifier of the invoice at the payment processor; null when there is none.
 *     Opaque.
 * @param extra The properties that the catalogue does not know.
 */
public record Sale(
    long amount,
    String currency,
    Optional<String> paymentProcessor,
    Field<String> invoiceId,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  /** A known value of {@code paymentProcessor}, which may have others. */
  public static final String PAYMENT_PROCESSOR_STRIPE = "stripe";

  /** A known value of {@code paymentProcessor}, which may have others. */
  public static final String PAYMENT_PROCESSOR_SHOPIFY = "shopify";

  /** A known value of {@code paymentProcessor}, which may have others. */
  public static final String PAYMENT_PROCESSOR_POLAR = "polar";

  /** A known value of {@code paymentProcessor}, which may have others. */
  public static final String PAYMENT_PROCESSOR_PADDLE = "paddle";

  /** A known value of {@code paymentProcessor}, which may have others. */
  public static final String PAYMENT_PROCESSOR_REVENUECAT = "revenuecat";

  /** A known value of {@code paymentProcessor}, which may have others. */
  public static final String PAYMENT_PROCESSOR_CUSTOM = "custom";

  /** A known value of {@code paymentProcessor}, which may have others. */
  public static final String PAYMENT_PROCESSOR_MANUAL = "manual";

  static Sale decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new Sale(
        in.required("amount", Decoder::integer),
        in.required("currency", Decoder::string),
        in.optional("paymentProcessor", Decoder::string),
        in.field("invoiceId", Decoder::string),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("amount", amount)
        .required("currency", currency)
        .optional("paymentProcessor", paymentProcessor)
        .field("invoiceId", invoiceId)
        .finish(extra);
  }
}
