package io.codeqr.webhooks.kotlin.internal

/**
 * Refuses what is no JSON and what kotlinx.serialization reads all the same: a control character in a string, outside of strings any
 * word or numeral, and a value right behind an array, as in `[1]2]`. How tokens stand together is otherwise its own business.
 */
internal fun checkTokens(text: String) {
    var position = 0
    while (position < text.length) {
        position =
            when (text[position]) {
                '"' -> endOfString(text, position)
                '{', '}', '[', ',', ':', ' ', '\t', '\n', '\r' -> position + 1
                ']' -> delimited(text, endOfWhiteSpace(text, position + 1))
                't' -> endOfWord(text, position, "true")
                'f' -> endOfWord(text, position, "false")
                'n' -> endOfWord(text, position, "null")
                else -> endOfNumber(text, position)
            }
    }
}

private fun endOfString(
    text: String,
    start: Int,
): Int {
    var position = start + 1
    while (position < text.length) {
        val character = text[position]
        when {
            character == '"' -> return position + 1
            character == '\\' -> position += 2
            character < ' ' -> refuse(text, position)
            else -> position++
        }
    }
    return position
}

private fun endOfWord(
    text: String,
    start: Int,
    word: String,
): Int {
    if (!text.startsWith(word, start)) refuse(text, start)
    return delimited(text, start + word.length)
}

private fun endOfNumber(
    text: String,
    start: Int,
): Int {
    var position = if (text[start] == '-') start + 1 else start
    position = if (text.getOrNull(position) == '0') position + 1 else endOfDigits(text, position)
    if (text.getOrNull(position) == '.') position = endOfDigits(text, position + 1)
    if (text.getOrNull(position) == 'e' || text.getOrNull(position) == 'E') {
        val sign = text.getOrNull(position + 1)
        position = endOfDigits(text, if (sign == '+' || sign == '-') position + 2 else position + 1)
    }
    return delimited(text, position)
}

/** Where digits end, of which there is at least one. */
private fun endOfDigits(
    text: String,
    start: Int,
): Int {
    var position = start
    while (position < text.length && text[position] in '0'..'9') position++
    if (position == start) refuse(text, start)
    return position
}

private fun endOfWhiteSpace(
    text: String,
    start: Int,
): Int {
    var position = start
    while (position < text.length && text[position] in " \t\n\r") position++
    return position
}

/** The position, when what stands there may follow a value. */
private fun delimited(
    text: String,
    position: Int,
): Int {
    if (position < text.length && text[position] !in ",]} \t\n\r") refuse(text, position)
    return position
}

private fun refuse(
    text: String,
    position: Int,
): Nothing {
    val found = if (position < text.length) "character U+%04X".format(text[position].code) else "end"
    throw Fault("json", "must be JSON: unexpected $found at offset $position")
}
