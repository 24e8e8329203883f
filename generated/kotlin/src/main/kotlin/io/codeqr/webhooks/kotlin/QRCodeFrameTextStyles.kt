// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.kotlin

import io.codeqr.webhooks.kotlin.internal.ObjectReader
import io.codeqr.webhooks.kotlin.internal.asString
import io.codeqr.webhooks.kotlin.internal.writeObject
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Font of the text in the QR code's frame; null when there is none. */
public data class QRCodeFrameTextStyles(
    /** Font weight. */
    public val weight: Field<String> = Field.Absent,
    /** Font style. */
    public val style: Field<String> = Field.Absent,
    /** Font family. */
    public val family: Field<String> = Field.Absent,
    /** Font size. */
    public val size: Field<String> = Field.Absent,
    override val extra: Map<String, JsonElement> = emptyMap(),
) : WebhookObject {
    override fun toJson(): JsonObject =
        writeObject(extra) {
            field("weight", weight)
            field("style", style)
            field("family", family)
            field("size", size)
        }

    /** Known values of `weight`. There may be others. */
    public object Weight {
        public const val NORMAL: String = "normal"
        public const val BOLD: String = "bold"
    }

    /** Known values of `style`. There may be others. */
    public object Style {
        public const val NORMAL: String = "normal"
        public const val ITALIC: String = "italic"
    }

    /** Known values of `family`. There may be others. */
    public object Family {
        public const val SANS: String = "sans"
        public const val SANS_CONDENSED: String = "sans-condensed"
        public const val SERIF: String = "serif"
        public const val SERIF_ELEGANT: String = "serif-elegant"
        public const val MONO: String = "mono"
    }

    /** Known values of `size`. There may be others. */
    public object Size {
        public const val S: String = "s"
        public const val M: String = "m"
        public const val L: String = "l"
        public const val XL: String = "xl"
    }
}

private val knownNames = setOf("weight", "style", "family", "size")

internal fun decodeQRCodeFrameTextStyles(json: JsonElement): QRCodeFrameTextStyles =
    ObjectReader(json, emptyList()).run {
        QRCodeFrameTextStyles(
            weight = field("weight", ::asString),
            style = field("style", ::asString),
            family = field("family", ::asString),
            size = field("size", ::asString),
            extra = rest(knownNames),
        )
    }
