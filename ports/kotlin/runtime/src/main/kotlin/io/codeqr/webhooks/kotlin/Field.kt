package io.codeqr.webhooks.kotlin

/** A property that may be absent, and may be null. */
public sealed interface Field<out T : Any> {
    /** The value, if there is one: the property is neither absent nor null. */
    public fun valueOrNull(): T? =
        when (this) {
            Absent, Null -> null
            is Value -> value
        }

    /** The property is not there. */
    public data object Absent : Field<Nothing>

    /** The property is there and null. */
    public data object Null : Field<Nothing>

    /** The property has a value. */
    public data class Value<out T : Any>(
        public val value: T,
    ) : Field<T>
}
