// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The page after the change. */
public data class PageUpdatedData(
    /** A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted. */
    public val page: Page,
    /** CodeQR's label for the event, such as `Page updated`. */
    public val eventName: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            required("page", page)
            field("eventName", eventName)
        }
}

private val requiredNames = listOf("page")

private val knownNames = setOf("page", "eventName")

internal fun decodePageUpdatedData(json: JsonElement): PageUpdatedData =
    ObjectReader(json, requiredNames).run {
        PageUpdatedData(
            page = required("page", ::decodePage),
            eventName = field("eventName", ::asString),
            extra = rest(knownNames),
        )
    }
