package io.codeqr.webhooks.kotlin.internal

/**
 * Refuses signing secrets that are a configuration mistake.
 *
 * @throws IllegalArgumentException When there is none, or one of them is a configuration mistake: the first says which.
 */
internal fun checkSecrets(vararg secrets: String?) {
    val fault = if (secrets.isEmpty()) MISSING else secrets.firstNotNullOfOrNull(::faultOf)
    require(fault == null) { "the webhook's signing secret $fault" }
}

private const val MISSING = "is missing or empty: give the whole secret, whsec_ prefix included"

private fun faultOf(secret: String?): String? =
    when {
        secret.isNullOrEmpty() -> MISSING
        secret != secret.trim() -> "begins or ends with white space: remove it, for instance the line end of a secret file"
        secret == "undefined" || secret == "null" -> "is the text \"$secret\": the variable that should hold it was not set"
        secret == "whsec_" -> "is only its prefix, whsec_: give the whole secret"
        else -> null
    }
