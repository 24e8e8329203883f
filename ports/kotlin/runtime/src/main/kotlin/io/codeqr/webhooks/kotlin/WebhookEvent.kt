package io.codeqr.webhooks.kotlin

import java.time.Instant

/** A webhook body that could be understood: an event of the catalogue, or an [UnknownEvent]. */
public sealed interface WebhookEvent : WebhookObject {
    /** The event's identifier. A retried delivery has the same one: deduplicate on it. */
    public val id: String

    /** The event's name. */
    public val event: String

    /** When the event happened. */
    public val createdAt: Instant

    /** The body exactly as it came. */
    public val raw: RawBody
}
