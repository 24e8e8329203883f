package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * How the delivered form of a value may differ from its documented form.
 *
 * @param wrapper What may hold the whole value as one of its properties.
 * @param names The names that properties may be delivered under: delivered name to documented name.
 * @param values The values that a property may be delivered with: delivered value to documented value.
 * @param properties What differs inside of properties, by their documented names.
 * @param items What differs inside of the items of an array.
 */
internal class DeliveredForm(
    private val wrapper: Wrapper? = null,
    private val names: Map<String, String> = emptyMap(),
    private val values: Map<String, List<Pair<JsonPrimitive, JsonPrimitive>>> = emptyMap(),
    private val properties: Map<String, DeliveredForm> = emptyMap(),
    private val items: DeliveredForm? = null,
) {
    /** The documented form of a value; the value itself where it does not differ. */
    fun canonicalize(json: JsonElement): JsonElement =
        when (json) {
            is JsonObject -> canonicalizeObject(json)
            is JsonArray -> if (items == null) json else JsonArray(json.map(items::canonicalize))
            is JsonPrimitive -> json
        }

    private fun canonicalizeObject(json: JsonObject): JsonObject {
        val draft = ObjectDraft(wrapper?.unwrap(json) ?: json)
        for ((delivered, documented) in names) draft.rename(delivered, documented)
        for ((name, pairs) in values) {
            draft.replace(name) { value -> pairs.firstOrNull { (delivered) -> isSame(value, delivered) }?.second ?: value }
        }
        for ((name, form) in properties) draft.replace(name, form::canonicalize)
        return draft.finish()
    }
}

/** Whether two scalars are the same; 0 and 0.0 are. */
private fun isSame(
    value: JsonElement,
    other: JsonPrimitive,
): Boolean {
    val number = numberOrNull(value)
    return value == other || (number != null && number == numberOrNull(other))
}
