package io.codeqr.webhooks.kotlin.internal

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.JsonUnquotedLiteral

/** The deepest level, the text's value being on the first. */
private const val MAX_LEVELS = 128

/** A number of so few characters and without an exponent is a finite [Double]. */
private const val FINITE_CHARACTERS = 300

private val trueLiteral = JsonPrimitive(true)
private val falseLiteral = JsonPrimitive(false)

/**
 * Reads the one value of a text by RFC 8259, which kotlinx.serialization takes less literally, and within the limits of the canonical
 * form. Numbers stay as they are written. Of a name that stands twice in an object, the last value counts.
 */
internal class JsonReader(
    private val text: String,
) {
    private var position = 0

    fun read(): JsonElement {
        val json = value(1)
        if (position < text.length) refuse()
        return json
    }

    /** Reads a value and the white space around it. */
    private fun value(level: Int): JsonElement {
        skipWhiteSpace()
        val json =
            when (current()) {
                '{' -> jsonObject(level)
                '[' -> jsonArray(level)
                '"' -> JsonPrimitive(string())
                't' -> word("true", trueLiteral)
                'f' -> word("false", falseLiteral)
                'n' -> word("null", JsonNull)
                else -> number()
            }
        skipWhiteSpace()
        return json
    }

    private fun jsonObject(level: Int): JsonObject {
        enter(level)
        val properties = LinkedHashMap<String, JsonElement>()
        skipWhiteSpace()
        if (!skip('}')) {
            do {
                skipWhiteSpace()
                if (current() != '"') refuse()
                val name = string()
                skipWhiteSpace()
                expect(':')
                properties[name] = value(level + 1)
            } while (skip(','))
            expect('}')
        }
        return JsonObject(properties)
    }

    private fun jsonArray(level: Int): JsonArray {
        enter(level)
        val items = ArrayList<JsonElement>()
        skipWhiteSpace()
        if (!skip(']')) {
            do items += value(level + 1) while (skip(','))
            expect(']')
        }
        return JsonArray(items)
    }

    /** Skips an opening bracket. */
    private fun enter(level: Int) {
        if (level > MAX_LEVELS) throw Fault.notJson("nested deeper than $MAX_LEVELS levels")
        position++
    }

    private fun string(): String {
        val start = ++position
        while (true) {
            val character = current()
            when {
                character == '"' -> return text.substring(start, position++)
                character == '\\' -> return escapedString(start)
                character < ' ' -> refuse()
                else -> position++
            }
        }
    }

    /** Reads on from the first escape of a string. */
    private fun escapedString(start: Int): String {
        val string = StringBuilder().append(text, start, position)
        while (true) {
            val character = current()
            when {
                character == '"' -> break
                character == '\\' -> string.append(escape())
                character < ' ' -> refuse()
                else -> string.append(text[position++])
            }
        }
        position++
        return wellFormed(string)
    }

    private fun escape(): Char {
        position++
        val character = current()
        if (character == 'u') return unicodeEscape()
        val index = "\"\\/bfnrt".indexOf(character)
        if (index < 0) refuse()
        position++
        return "\"\\/\b\u000C\n\r\t"[index]
    }

    private fun unicodeEscape(): Char {
        var code = 0
        repeat(4) {
            position++
            val digit = current().digitToIntOrNull(16)?.takeIf { current() < '\u0080' } ?: refuse()
            code = 16 * code + digit
        }
        position++
        return code.toChar()
    }

    private fun word(
        word: String,
        json: JsonPrimitive,
    ): JsonPrimitive {
        if (!text.startsWith(word, position)) refuse()
        position += word.length
        return json
    }

    @OptIn(ExperimentalSerializationApi::class)
    private fun number(): JsonPrimitive {
        val start = position
        skip('-')
        if (!skip('0')) skipDigits()
        if (skip('.')) skipDigits()
        val hasExponent = skip('e') || skip('E')
        if (hasExponent) {
            if (!skip('+')) skip('-')
            skipDigits()
        }
        val numeral = text.substring(start, position)
        val isFinite = (!hasExponent && numeral.length <= FINITE_CHARACTERS) || numeral.toDouble().isFinite()
        if (!isFinite) throw Fault.notJson("a number is beyond the range of a double")
        return JsonUnquotedLiteral(numeral)
    }

    /** Skips digits, of which there must be one. */
    private fun skipDigits() {
        if (current() !in '0'..'9') refuse()
        while (position < text.length && text[position] in '0'..'9') position++
    }

    private fun skipWhiteSpace() {
        while (position < text.length) {
            when (text[position]) {
                ' ', '\t', '\n', '\r' -> position++
                else -> return
            }
        }
    }

    private fun skip(character: Char): Boolean {
        if (position == text.length || text[position] != character) return false
        position++
        return true
    }

    private fun expect(character: Char) {
        if (!skip(character)) refuse()
    }

    /** The character at the position: there must be one. */
    private fun current(): Char = if (position < text.length) text[position] else refuse()

    private fun refuse(): Nothing {
        val found = if (position < text.length) "character U+%04X".format(text[position].code) else "end"
        throw Fault.notJson("unexpected $found at offset $position")
    }
}

/** The text with U+FFFD for each surrogate that is not one of a pair. */
private fun wellFormed(text: StringBuilder): String {
    for (index in text.indices) {
        val isPaired =
            when {
                text[index].isHighSurrogate() -> text.getOrNull(index + 1)?.isLowSurrogate() ?: false
                text[index].isLowSurrogate() -> text.getOrNull(index - 1)?.isHighSurrogate() ?: false
                else -> true
            }
        if (!isPaired) text[index] = '\uFFFD'
    }
    return text.toString()
}
