package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.Fault
import io.codeqr.webhooks.kotlin.internal.canonicalize
import io.codeqr.webhooks.kotlin.internal.checkSecrets
import io.codeqr.webhooks.kotlin.internal.decodeJson
import io.codeqr.webhooks.kotlin.internal.digestOf
import io.codeqr.webhooks.kotlin.internal.eventName
import io.codeqr.webhooks.kotlin.internal.hexOf
import io.codeqr.webhooks.kotlin.internal.hmac
import java.security.MessageDigest

/** What a receiver does with a request: [receive] it, which is to [verify] the signature of its body and then to [parse] it. */
public object Webhooks {
    /** The header that bears the signature of a body. */
    public const val SIGNATURE_HEADER: String = "CodeQR-Signature"

    /** How many bytes a body may have where nothing is said: 4 MiB. The documented bodies have under 4 KiB. */
    public const val DEFAULT_MAX_BYTES: Int = 4 shl 20

    /**
     * Finds out which event a webhook body is.
     *
     * Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
     *
     * @param body The request body exactly as received.
     * @throws InvalidWebhookException When the body is not JSON, has no sound envelope, or is not what its event's schema says.
     */
    public fun parse(body: ByteArray): WebhookEvent {
        val raw = RawBody(body)
        var name: String? = null
        try {
            val json = decodeJson(raw.bytes)
            name = eventName(json)
            return decodeEvent(name, canonicalize(name, json), raw)
        } catch (fault: Fault) {
            throw InvalidWebhookException(name, listOf(fault.toIssue()), raw)
        }
    }

    /** Like [parse] of the text's UTF-8 bytes, for bodies that were stored as text. */
    public fun parse(body: String): WebhookEvent = parse(body.encodeToByteArray())

    /**
     * Receives a request: verifies the signature of its body, and only then parses it.
     *
     * @param body The request body exactly as received. Read no more than a byte beyond [maxBytes].
     * @param signature The `CodeQR-Signature` header; null where there is none.
     * @param secrets The webhook's signing secret, `whsec_` prefix included, or several while one is being rotated.
     * @param maxBytes How many bytes a body may have.
     * @return The outcome, and the HTTP status to answer with.
     * @throws IllegalArgumentException When a secret is a configuration mistake, as for [verify], or [maxBytes] is not positive.
     */
    public fun receive(
        body: ByteArray,
        signature: String?,
        vararg secrets: String?,
        maxBytes: Int = DEFAULT_MAX_BYTES,
    ): ReceivedWebhook {
        checkSecrets(*secrets)
        require(maxBytes > 0) { "maxBytes must be positive, got $maxBytes" }
        return when {
            signature == null -> ReceivedWebhook.Unverified(ReceivedWebhook.Reason.MISSING)
            digestOf(signature) == null -> ReceivedWebhook.Unverified(ReceivedWebhook.Reason.MALFORMED)
            body.size > maxBytes -> ReceivedWebhook.TooLarge(maxBytes)
            !verify(body, signature, *secrets) -> ReceivedWebhook.Unverified(ReceivedWebhook.Reason.MISMATCH)
            else -> received(body)
        }
    }

    private fun received(body: ByteArray): ReceivedWebhook =
        try {
            when (val event = parse(body)) {
                is UnknownEvent -> ReceivedWebhook.Unknown(event)
                else -> ReceivedWebhook.Known(event)
            }
        } catch (invalid: InvalidWebhookException) {
            ReceivedWebhook.Invalid(invalid)
        }

    /**
     * Whether one of the secrets signed these bytes, compared in constant time.
     *
     * @param body The request body exactly as received: parsing and serializing it again breaks the signature.
     * @param signature The `CodeQR-Signature` header: 64 hex digits. A missing or malformed one is `false`, never an error.
     * @param secrets The webhook's signing secret, `whsec_` prefix included, or several while one is being rotated.
     * @throws IllegalArgumentException When a secret is a configuration mistake, not a bad request: there is none, or one is empty,
     *   has white space at its beginning or end, is the text "undefined" or "null", or only the prefix `whsec_`.
     */
    public fun verify(
        body: ByteArray,
        signature: String?,
        vararg secrets: String?,
    ): Boolean {
        checkSecrets(*secrets)
        val given = signature?.let(::digestOf) ?: return false
        return secrets.any { MessageDigest.isEqual(hmac(body, it.orEmpty()), given) }
    }

    /**
     * The signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.
     *
     * @throws IllegalArgumentException When the secret is a configuration mistake, as for [verify].
     */
    public fun sign(
        body: ByteArray,
        secret: String?,
    ): String {
        checkSecrets(secret)
        return hexOf(hmac(body, secret.orEmpty()))
    }
}
