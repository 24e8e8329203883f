package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.json.JsonElement

/**
 * The extra properties of an object. They also carry how the dates of the other properties were spelled. Nobody sees that, but a copy of the
 * object has it, too.
 */
internal class Extra(
    private val properties: Map<String, JsonElement>,
    private val spellings: Map<String, Spelling>,
) : Map<String, JsonElement> by properties {
    override fun equals(other: Any?): Boolean = properties == other

    override fun hashCode(): Int = properties.hashCode()

    override fun toString(): String = properties.toString()

    companion object {
        fun spellingsIn(extra: Map<String, JsonElement>): Map<String, Spelling> = (extra as? Extra)?.spellings.orEmpty()
    }
}

/**
 * How the dates of a property stood in a body, where that is not how dates are written here.
 *
 * @property value What was made of them.
 * @property json The text, or an array of texts.
 */
internal class Spelling(
    val value: Any,
    val json: JsonElement,
)
