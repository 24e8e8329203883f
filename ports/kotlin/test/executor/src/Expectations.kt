import io.codeqr.webhooks.kotlin.InvalidWebhookException
import io.codeqr.webhooks.kotlin.ReceivedWebhook
import io.codeqr.webhooks.kotlin.Webhooks
import io.codeqr.webhooks.kotlin.testing.Samples
import io.codeqr.webhooks.kotlin.testing.SignedRequest
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

    val samples = Samples.names.map(Samples::of)
    check(samples.all { "$it" == "${it.event} ${it.id}" && "${ReceivedWebhook.Known(it)}".length < 200 }) { "events are printed as $samples" }
    val unknown = Samples.unknown("two\nlines")
    check("$unknown" == "two\\u000alines evt_unknown") { "an event is printed as $unknown" }
    val request = SignedRequest("""{"id":"not to be shown"}""".encodeToByteArray(), "whsec_5ecret")
    val received = Webhooks.receive(request.body, request.signature, "whsec_5ecret") as ReceivedWebhook.Invalid
    val printed = listOf(request, received, received.error, received.error.raw).map { "$it" }
    check(printed.none { it.length > 200 || "not to be shown" in it || "5ecret" in it }) { "a body or a secret in a log: $printed" }
}

private fun copied(value: Any): Any {
    val bytes = ByteArrayOutputStream()
    ObjectOutputStream(bytes).use { it.writeObject(value) }
    return ObjectInputStream(ByteArrayInputStream(bytes.toByteArray())).use { it.readObject() }
}
