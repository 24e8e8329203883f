package io.codeqr.webhooks.kotlin.internal

import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec

private const val ALGORITHM = "HmacSHA256"
private const val DIGEST_SIZE = 32

/** HMAC-SHA256 of a body, keyed with the whole secret. */
internal fun hmac(
    body: ByteArray,
    secret: String,
): ByteArray {
    val mac = Mac.getInstance(ALGORITHM)
    mac.init(SecretKeySpec(secret.encodeToByteArray(), ALGORITHM))
    return mac.doFinal(body)
}

/** The bytes that 64 hex digits stand for; null for anything else. */
internal fun digestOf(signature: String): ByteArray? {
    if (signature.length != 2 * DIGEST_SIZE) return null
    return try {
        signature.hexToByteArray()
    } catch (_: IllegalArgumentException) {
        null
    }
}
