// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** The page as it was created. */
public data class PageCreatedData(
    /** A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or deleted. */
    public val page: Page,
    /** CodeQR's label for the event, such as `Page created`. */
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

internal fun decodePageCreatedData(json: JsonElement): PageCreatedData =
    ObjectReader(json, requiredNames).run {
        PageCreatedData(
            page = required("page", ::decodePage),
            eventName = field("eventName", ::asString),
            extra = rest(knownNames),
        )
    }
