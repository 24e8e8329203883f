package io.codeqr.webhooks.kotlin.internal

// Text on one line of a log, in which nothing can begin another line or control a terminal.

/** The text with an escape for each UTF-16 unit of a character that does not print. */
internal fun visible(text: String): String =
    buildString(text.length) {
        for (character in text.codePoints()) {
            if (isHidden(character)) {
                for (unit in Character.toChars(character)) append("\\u%04x".format(unit.code))
            } else {
                appendCodePoint(character)
            }
        }
    }

/**
 * The beginning of a text, with an ellipsis if there is more of it.
 *
 * @param length How many characters (code points) to keep.
 * @param write What to write for them.
 */
internal fun cut(
    text: String,
    length: Int,
    write: (String) -> String = { it },
): String {
    // A character has one or two UTF-16 units.
    if (text.length <= length || text.codePointCount(0, text.length) <= length) return write(text)
    return "${write(text.substring(0, text.offsetByCodePoints(0, length)))}…"
}

/** The text as a JSON string. What is left to escape is also hidden. */
internal fun quoted(text: String): String =
    buildString {
        append('"')
        for (character in text) {
            when (character) {
                '"', '\\' -> append('\\').append(character)
                '\b' -> append("\\b")
                '\u000C' -> append("\\f")
                '\n' -> append("\\n")
                '\r' -> append("\\r")
                '\t' -> append("\\t")
                else -> append(character)
            }
        }
        append('"')
    }

/** Whether a character is of the categories Cc, Cf, Zl and Zp, as of Unicode 15. */
private fun isHidden(character: Int): Boolean =
    when (Character.getType(character).toByte()) {
        Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true

        // Formats that Java 11 does not know.
        else -> character == 0x0890 || character == 0x0891 || character == 0x110CD || character in 0x13430..0x1343F
    }
