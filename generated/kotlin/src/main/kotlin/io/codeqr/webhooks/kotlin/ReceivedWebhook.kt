package io.codeqr.webhooks.kotlin

/**
 * The outcome of a request, and the HTTP status to answer it with.
 *
 * CodeQR counts every answer but a 2xx as a failure, sends the event again, and disables the webhook after 20 failures in a row.
 */
public sealed interface ReceivedWebhook {
    /** The status to answer with. */
    public val status: Int

    /** An event of the catalogue: 200. */
    public data class Known(
        val event: WebhookEvent,
    ) : ReceivedWebhook {
        override val status: Int get() = 200
    }

    /** A sound body whose event is newer than this package: 202, for that is no failure of the delivery. */
    public data class Unknown(
        val event: UnknownEvent,
    ) : ReceivedWebhook {
        override val status: Int get() = 202
    }

    /** CodeQR signed the body, but it is not what its event's schema says: 202, for a retry would send the same. Keep [InvalidWebhookException.raw]. */
    public data class Invalid(
        val error: InvalidWebhookException,
    ) : ReceivedWebhook {
        override val status: Int get() = 202
    }

    /** CodeQR did not sign this body with one of these secrets: 401. */
    public data class Unverified(
        val reason: Reason,
    ) : ReceivedWebhook {
        override val status: Int get() = 401
    }

    /** The body has more bytes than allowed: 413. */
    public data class TooLarge(
        val maxBytes: Int,
    ) : ReceivedWebhook {
        override val status: Int get() = 413
    }

    /** Why a request is not verified. */
    public enum class Reason {
        /** There is no `CodeQR-Signature` header. */
        MISSING,

        /** The header is not 64 hex digits. */
        MALFORMED,

        /** The header is not the signature of this body by one of the secrets. */
        MISMATCH,
    }
}
