package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * An object around a value, as one of its properties.
 *
 * @param name The property that holds the value.
 * @param required The properties that the value must have.
 * @param properties The properties that the value may have.
 */
internal class Wrapper(
    private val name: String,
    private val required: Set<String>,
    private val properties: Set<String>,
) {
    /**
     * Replaces the wrapper by the object that it holds, with what else stands in it as extra properties; leaves what has as many of the
     * required properties itself.
     *
     * What could be mistaken for a property of the object stays inside of the property that held it.
     */
    fun unwrap(outer: JsonObject): JsonObject {
        val inner = outer[name] as? JsonObject ?: return outer
        if (required.count { it in inner } <= required.count { it in outer }) return outer
        val (left, beside) = (outer - name).entries.partition { (key) -> key in inner || key in properties }
        val kept = listOfNotNull(inner[name]?.let { name to it }) + left.map { it.toPair() }
        val documented = LinkedHashMap<String, JsonElement>(inner - name)
        for ((key, value) in beside) documented[key] = value
        if (kept.isNotEmpty()) documented[name] = JsonObject(kept.toMap())
        return JsonObject(documented)
    }
}
