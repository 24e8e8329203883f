package io.codeqr.webhooks.kotlin.internal

import io.codeqr.webhooks.kotlin.Issue
import kotlinx.serialization.json.JsonElement

/** An issue on its way up from the value that is wrong. It costs no stack trace: a body is no bug. */
internal class Fault(
    private val keyword: String,
    override val message: String,
    private val path: String = "",
) : RuntimeException(message, null, false, false) {
    /** The fault as it is seen from the object that has the property, or the array that has the item. */
    fun under(name: String): Fault = Fault(keyword, message, "/${name.replace("~", "~0").replace("/", "~1")}$path")

    fun toIssue(): Issue = Issue(path, keyword, message)

    companion object {
        fun wrongType(
            expected: String,
            json: JsonElement,
        ): Fault = Fault("type", "must be $expected, got ${preview(json)}")
    }
}
