package io.codeqr.webhooks.kotlin.internal

import io.codeqr.webhooks.kotlin.Issue

/** How many characters are shown of an event's name and of each name in a path: who sends a body chooses them. */
private const val SHOWN = 60

private const val SHOWN_NAMES = 20

/** An event on one short line that is safe to log: what it is about stays out of it. */
internal fun describe(
    eventName: String,
    id: String,
): String = visible("${cut(eventName, SHOWN)} ${cut(id, SHOWN)}")

/** An issue on one line that is safe to log, with the name of the body's event if there is one. */
internal fun messageOf(
    eventName: String?,
    issue: Issue,
): String {
    val place = issue.path.ifEmpty { "body" }
    // The first item is the empty text before the first slash.
    val names = place.split("/", limit = SHOWN_NAMES + 2)
    val shown = names.take(SHOWN_NAMES + 1).joinToString("/") { cut(it, SHOWN) }
    val more = if (names.size > SHOWN_NAMES + 1) "/…" else ""
    return visible("${cut(eventName ?: "webhook", SHOWN)}: $shown$more ${issue.message}")
}
