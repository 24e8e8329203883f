package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** A JSON object that is copied when it is first changed. */
internal class ObjectDraft(
    private val original: JsonObject,
) {
    private var copy: MutableMap<String, JsonElement>? = null

    /** Gives a property its documented name. Where both spellings arrive, the documented one wins and the other stays. */
    fun rename(
        delivered: String,
        documented: String,
    ) {
        val value = current()[delivered] ?: return
        if (documented in current()) return
        val copy = changeable()
        copy -= delivered
        copy[documented] = value
    }

    /** Changes what a property holds, where it is there. */
    fun replace(
        name: String,
        change: (JsonElement) -> JsonElement,
    ) {
        val value = current()[name] ?: return
        val changed = change(value)
        if (changed !== value) changeable()[name] = changed
    }

    fun finish(): JsonObject = copy?.let(::JsonObject) ?: original

    private fun current(): Map<String, JsonElement> = copy ?: original

    private fun changeable(): MutableMap<String, JsonElement> = copy ?: original.toMutableMap().also { copy = it }
}
