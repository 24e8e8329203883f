// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** A label that groups links. */
public data class Tag(
    /** Identifier of the tag. Opaque. */
    public val id: String,
    /** Name of the tag. */
    public val name: String,
    /** Colour of the tag in the dashboard. */
    public val color: String,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("id", id)
            required("name", name)
            required("color", color)
        }

    /** Known values of `color`. There may be others. */
    public object Color {
        public const val RED: String = "red"
        public const val YELLOW: String = "yellow"
        public const val GREEN: String = "green"
        public const val BLUE: String = "blue"
        public const val PURPLE: String = "purple"
        public const val PINK: String = "pink"
        public const val BROWN: String = "brown"
    }
}

private val requiredNames = listOf("id", "name", "color")

private val knownNames = setOf("id", "name", "color")

internal fun decodeTag(json: JsonElement): Tag =
    ObjectReader(json, requiredNames).run {
        Tag(
            id = required("id", ::asString),
            name = required("name", ::asString),
            color = required("color", ::asString),
            extra = rest(knownNames),
        )
    }
