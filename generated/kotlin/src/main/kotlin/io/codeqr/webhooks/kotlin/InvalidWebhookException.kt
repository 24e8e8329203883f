package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.messageOf

/**
 * A body that is not a webhook event. The message is one line that is safe to log: the event, where the first fault is, what was expected
 * and what came.
 *
 * @property eventName The body's event, if there is one to read.
 * @property issues What is wrong: the first fault.
 * @property raw The body exactly as it came.
 */
public class InvalidWebhookException internal constructor(
    public val eventName: String?,
    public val issues: List<Issue>,
    public val raw: RawBody,
) : RuntimeException(messageOf(eventName, issues.first()))
