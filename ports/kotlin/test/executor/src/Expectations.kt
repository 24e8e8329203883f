import io.codeqr.webhooks.kotlin.InvalidWebhookException
import io.codeqr.webhooks.kotlin.Webhooks
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream

/**
 * Checks what users of the language expect, beside what a body is.
 *
 * @throws IllegalStateException When something is otherwise.
 */
fun checkExpectations() {
    val invalid = checkNotNull(runCatching { Webhooks.parse("[]") }.exceptionOrNull() as? InvalidWebhookException)
    val copy = copied(invalid) as InvalidWebhookException
    check(copy.issues == invalid.issues && copy.raw == invalid.raw && copy.message == invalid.message) { "an exception does not survive its serialization" }

    val unset: String? = System.getenv("A_VARIABLE_THAT_IS_NOT_SET")
    val refusals =
        listOf<() -> Any>(
            { Webhooks.verify(ByteArray(0), null, unset) },
            { Webhooks.sign(ByteArray(0), unset) },
            { Webhooks.receive(ByteArray(0), null, unset) },
        ).map { runCatching(it).exceptionOrNull() }
    check(refusals.all { it is IllegalArgumentException }) { "a secret that is not set: $refusals" }

    val raw = Webhooks.parse("""{"id":"evt_1","event":"an.event","createdAt":"2026-01-01T00:00:00Z","data":{}}""").raw
    check(raw.toString() == "${raw.size} bytes") { "a body in a log: $raw" }
}

private fun copied(value: Any): Any {
    val bytes = ByteArrayOutputStream()
    ObjectOutputStream(bytes).use { it.writeObject(value) }
    return ObjectInputStream(ByteArrayInputStream(bytes.toByteArray())).use { it.readObject() }
}
