package io.codeqr.webhooks.kotlin.internal

import io.codeqr.webhooks.kotlin.Issue
import kotlinx.serialization.json.JsonElement

/**
 * An issue on its way up from the value that is wrong. It costs no stack trace: a body is not a bug.
 *
 * @param finding What follows the expectation in the message.
 */
internal class Fault private constructor(
    private val path: String,
    private val keyword: String,
    private val expectation: String,
    private val finding: String = "",
) : RuntimeException(expectation + finding, null, false, false) {
    /** The same fault where null would be right, too. */
    fun orNull(): Fault = if (path.isEmpty() && keyword == "type") Fault(path, keyword, "$expectation or null", finding) else this

    /** The fault as it is seen from the object that has the property, or the array that has the item. */
    fun under(name: String): Fault = Fault("/${name.replace("~", "~0").replace("/", "~1")}$path", keyword, expectation, finding)

    fun toIssue(): Issue = Issue(path, keyword, expectation + finding)

    companion object {
        fun notUtf8(): Fault = Fault("", "utf-8", "must be UTF-8")

        fun notJson(reason: String): Fault = Fault("", "json", "must be JSON", ": $reason")

        fun missing(name: String): Fault = Fault("", "required", "is missing").under(name)

        /** A value that is not what it must be. */
        fun of(
            keyword: String,
            expected: String,
            json: JsonElement,
        ): Fault = Fault("", keyword, "must be $expected", ", got ${preview(json)}")
    }
}
