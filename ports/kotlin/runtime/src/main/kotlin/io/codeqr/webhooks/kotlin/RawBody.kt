package io.codeqr.webhooks.kotlin

import java.io.Serializable

/**
 * A body exactly as it came. It never changes: the bytes are copied.
 *
 * @param bytes The body, undecoded.
 */
public class RawBody(
    bytes: ByteArray,
) : Serializable {
    internal val bytes: ByteArray = bytes.copyOf()

    /** How many bytes it has. */
    public val size: Int get() = bytes.size

    /** A copy of its bytes. */
    public fun toByteArray(): ByteArray = bytes.copyOf()

    /** The text that the bytes decode to; what is no UTF-8 becomes U+FFFD. */
    public fun decodeToString(): String = bytes.decodeToString()

    override fun equals(other: Any?): Boolean = other is RawBody && bytes.contentEquals(other.bytes)

    override fun hashCode(): Int = bytes.contentHashCode()

    /** Its size: a body is nothing for a log. */
    override fun toString(): String = "$size bytes"

    public companion object {
        /** The body of an event that was not received. */
        public val Empty: RawBody = RawBody(ByteArray(0))

        private const val serialVersionUID: Long = 1
    }
}
