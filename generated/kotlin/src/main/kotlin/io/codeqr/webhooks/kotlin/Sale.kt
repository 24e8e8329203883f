// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asInteger
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** A purchase that a customer made, usually after an interaction. */
public data class Sale(
    /** Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen. */
    public val amount: Long,
    /** ISO 4217 code of the currency. Documented in lower case; compare without regard to case. */
    public val currency: String,
    /** The processor that took the payment. */
    public val paymentProcessor: String? = null,
    /** Identifier of the invoice at the payment processor; null when there is none. Opaque. */
    public val invoiceId: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("amount", amount)
            required("currency", currency)
            optional("paymentProcessor", paymentProcessor)
            field("invoiceId", invoiceId)
        }

    /** Known values of `paymentProcessor`. There may be others. */
    public object PaymentProcessor {
        public const val STRIPE: String = "stripe"
        public const val SHOPIFY: String = "shopify"
        public const val POLAR: String = "polar"
        public const val PADDLE: String = "paddle"
        public const val REVENUECAT: String = "revenuecat"
        public const val CUSTOM: String = "custom"
        public const val MANUAL: String = "manual"
    }
}

private val requiredNames = listOf("amount", "currency")

private val knownNames = setOf("amount", "currency", "paymentProcessor", "invoiceId")

internal fun decodeSale(json: JsonElement): Sale =
    ObjectReader(json, requiredNames).run {
        Sale(
            amount = required("amount", ::asInteger),
            currency = required("currency", ::asString),
            paymentProcessor = optional("paymentProcessor", ::asString),
            invoiceId = field("invoiceId", ::asString),
            extra = rest(knownNames),
        )
    }
