package io.codeqr.webhooks.kotlin.internal

import java.util.Locale
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec

private const val ALGORITHM = "HmacSHA256"
private const val DIGEST_SIZE = 32
private const val HEXADECIMAL = 16

/** HMAC-SHA256 of a body, keyed with the whole secret. */
internal fun hmac(
    body: ByteArray,
    secret: String,
): ByteArray {
    val mac = Mac.getInstance(ALGORITHM)
    mac.init(SecretKeySpec(secret.encodeToByteArray(), ALGORITHM))
    return mac.doFinal(body)
}

/** The lower-case hex digits of some bytes. */
internal fun hexOf(bytes: ByteArray): String = bytes.joinToString("") { "%02x".format(Locale.ROOT, it) }

/** The bytes that 64 hex digits stand for; null for anything else. */
internal fun digestOf(signature: String): ByteArray? {
    if (signature.length != 2 * DIGEST_SIZE || !signature.all(::isHexDigit)) return null
    return ByteArray(DIGEST_SIZE) { signature.substring(2 * it, 2 * it + 2).toInt(HEXADECIMAL).toByte() }
}

private fun isHexDigit(char: Char): Boolean = char in '0'..'9' || char in 'a'..'f' || char in 'A'..'F'
