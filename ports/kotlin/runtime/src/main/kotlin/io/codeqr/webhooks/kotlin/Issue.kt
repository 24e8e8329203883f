package io.codeqr.webhooks.kotlin

import java.io.Serializable

/**
 * One reason why a body is invalid.
 *
 * @property path A JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body itself.
 * @property keyword The JSON Schema keyword that is broken, or `json` for a body that is not JSON and `utf-8` for one that is not text.
 * @property message What was expected and what came, with escapes for characters that do not print.
 */
public data class Issue(
    public val path: String,
    public val keyword: String,
    public val message: String,
) : Serializable {
    private companion object {
        private const val serialVersionUID: Long = 1
    }
}
