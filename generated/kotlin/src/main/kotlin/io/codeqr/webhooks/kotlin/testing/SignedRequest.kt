package io.codeqr.webhooks.kotlin.testing

import io.codeqr.webhooks.kotlin.WebhookEvent
import io.codeqr.webhooks.kotlin.Webhooks

/**
 * A request as CodeQR sends it: a body, and the value of its [Webhooks.SIGNATURE_HEADER].
 *
 * @property body The body, undecoded.
 */
public class SignedRequest(
    public val body: ByteArray,
    secret: String,
) {
    /** A request with an event, in the documented form. */
    public constructor(event: WebhookEvent, secret: String) : this(event.toJson().toString().encodeToByteArray(), secret)

    /** The value of the header. */
    public val signature: String = Webhooks.sign(body, secret)
}
