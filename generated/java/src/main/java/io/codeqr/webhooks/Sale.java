// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A purchase that a customer made, usually after an interaction. */
public final class Sale extends ValueObject {
  /** A known value of {@code paymentProcessor}. There may be others. */
  public static final String PAYMENT_PROCESSOR_STRIPE = "stripe";

  /** A known value of {@code paymentProcessor}. There may be others. */
  public static final String PAYMENT_PROCESSOR_SHOPIFY = "shopify";

  /** A known value of {@code paymentProcessor}. There may be others. */
  public static final String PAYMENT_PROCESSOR_POLAR = "polar";

  /** A known value of {@code paymentProcessor}. There may be others. */
  public static final String PAYMENT_PROCESSOR_PADDLE = "paddle";

  /** A known value of {@code paymentProcessor}. There may be others. */
  public static final String PAYMENT_PROCESSOR_REVENUECAT = "revenuecat";

  /** A known value of {@code paymentProcessor}. There may be others. */
  public static final String PAYMENT_PROCESSOR_CUSTOM = "custom";

  /** A known value of {@code paymentProcessor}. There may be others. */
  public static final String PAYMENT_PROCESSOR_MANUAL = "manual";

  private static final List<String> REQUIRED = List.of("amount", "currency");

  private final long amount;
  private final String currency;
  private final Optional<String> paymentProcessor;
  private final Field<String> invoiceId;
  private final Map<String, JsonNode> extra;

  Sale(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    amount = in.required("amount", Decoder::integer);
    currency = in.required("currency", Decoder::string);
    paymentProcessor = in.optional("paymentProcessor", Decoder::string);
    invoiceId = in.field("invoiceId", Decoder::string);
    extra = in.rest();
  }

  /**
   * Price paid, in the smallest unit of {@code currency}: 4500 with {@code usd} is 45.00 USD; with
   * {@code jpy} it is whole yen.
   *
   * @return the property {@code amount}
   */
  public long amount() {
    return amount;
  }

  /**
   * ISO 4217 code of the currency. Documented in lower case; compare without regard to case.
   *
   * @return the property {@code currency}
   */
  public String currency() {
    return currency;
  }

  /**
   * The processor that took the payment.
   *
   * @return the property {@code paymentProcessor}, or empty where it is absent
   */
  public Optional<String> paymentProcessor() {
    return paymentProcessor;
  }

  /**
   * Identifier of the invoice at the payment processor; null when there is none. Opaque.
   *
   * @return the property {@code invoiceId}, which may be absent, and may be null
   */
  public Field<String> invoiceId() {
    return invoiceId;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
        .required("amount", amount)
        .required("currency", currency)
        .optional("paymentProcessor", paymentProcessor)
        .field("invoiceId", invoiceId)
        .finish();
  }
}
