package io.codeqr.webhooks.kotlin.internal

import java.time.DateTimeException
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter

/**
 * Reads an RFC 3339 date-time: from the year 1 on, of a day that exists, with an offset, without a leap second. Of its fraction, nine digits
 * count.
 *
 * @return null when it is not one.
 */
internal fun readDateTime(text: String): Instant? = DateTimeReader(text).read()

/** Whether a date-time is spelled as CodeQR does, and as [writeDateTime] does. */
internal fun isUsualDateTime(text: String): Boolean = text.length == USUAL_LENGTH && text[10] == 'T' && text.last() == 'Z'

private const val USUAL_LENGTH = "YYYY-MM-DDTHH:MM:SS.mmmZ".length

private val first = Instant.parse("0001-01-01T00:00:00Z")
private val last = Instant.parse("9999-12-31T23:59:59.999999999Z")
private val greatestOffset = Duration.ofMinutes(23 * 60 + 59)
private val local = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC)

/**
 * Writes `YYYY-MM-DDTHH:MM:SS.mmmZ`. The years of RFC 3339 have four digits: where the year in UTC is another one, the greatest offset
 * leaves it one of them, as the offset did that it was read with.
 */
internal fun writeDateTime(instant: Instant): String =
    when {
        instant > last -> "${local.format(instant - greatestOffset)}-23:59"
        instant < first -> "${local.format(instant + greatestOffset)}+23:59"
        else -> "${local.format(instant)}Z"
    }

/** Reads from the start to the first character that is out of place, and gives zeros from there on. */
private class DateTimeReader(
    private val text: String,
) {
    private var position = 0
    private var isSound = true

    fun read(): Instant? {
        val year = number(4)
        expect("-")
        val month = number(2)
        expect("-")
        val day = number(2)
        expect("Tt")
        val hour = number(2)
        expect(":")
        val minute = number(2)
        expect(":")
        val second = number(2)
        val nanosecond = fraction()
        val offset = offset()
        if (!isSound || year == 0 || position != text.length) return null
        return try {
            val local = LocalDateTime.of(year, month, day, hour, minute, second, nanosecond)
            local.toInstant(ZoneOffset.UTC).minusSeconds(offset)
        } catch (_: DateTimeException) {
            null
        }
    }

    private fun skip(characters: String): Boolean {
        if (position == text.length || text[position] !in characters) return false
        position++
        return true
    }

    private fun expect(characters: String) {
        isSound = skip(characters) && isSound
    }

    private fun isDigit(): Boolean = position < text.length && text[position] in '0'..'9'

    private fun digit(): Int {
        if (isDigit()) return text[position++] - '0'
        isSound = false
        return 0
    }

    private fun number(digits: Int): Int {
        var number = 0
        repeat(digits) { number = 10 * number + digit() }
        return number
    }

    /** The nanoseconds of a fraction; 0 where there is none. */
    private fun fraction(): Int {
        if (!skip(".")) return 0
        var unit = 100_000_000
        var nanoseconds = unit * digit()
        while (isDigit()) {
            unit /= 10
            nanoseconds += unit * digit()
        }
        return nanoseconds
    }

    /** The offset from UTC in seconds. */
    private fun offset(): Long {
        if (skip("Zz")) return 0
        val sign = if (skip("-")) -1 else 1
        if (sign == 1) expect("+")
        val hours = number(2)
        expect(":")
        val minutes = number(2)
        isSound = isSound && hours <= 23 && minutes <= 59
        return sign * 60L * (60 * hours + minutes)
    }
}
