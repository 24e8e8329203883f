import io.codeqr.webhooks.kotlin.InvalidWebhookException
import io.codeqr.webhooks.kotlin.ReceivedWebhook
import io.codeqr.webhooks.kotlin.UnknownEvent
import io.codeqr.webhooks.kotlin.Webhooks
import io.codeqr.webhooks.kotlin.testing.Samples
import io.codeqr.webhooks.kotlin.testing.SignedRequest
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObjectBuilder
import kotlinx.serialization.json.addJsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import kotlinx.serialization.json.putJsonArray
import kotlin.system.exitProcess

// Runs the conformance corpus through the port to Kotlin: see ports/README.md.

/** In bytes. The deepest body needs no more, whatever a server gives its threads. */
private const val STACK = 256L shl 10

fun main(args: Array<String>) {
    val thread = Thread(null, { answerAll(args) }, "executor", STACK)
    thread.setUncaughtExceptionHandler { _, error ->
        error.printStackTrace()
        exitProcess(1)
    }
    thread.start()
}

private fun answerAll(args: Array<String>) {
    checkChangedDates()
    checkExpectations()
    val requests = readRequests()
    if (args.firstOrNull() == "bench") {
        println(bench(requests.map { it.body }))
        return
    }
    System.out.bufferedWriter().use { out ->
        for (request in requests) out.appendLine(answer(request).toString())
    }
}

private fun answer(request: Request): JsonElement =
    buildJsonObject {
        put("id", request.id)
        try {
            when (request.operation) {
                "sign" -> put("signature", Webhooks.sign(request.body, request.secrets.firstOrNull() ?: ""))
                "verify" -> put("verified", Webhooks.verify(request.body, request.signature, *request.secrets.toTypedArray()))
                "receive" -> receive(request)
                "sample" -> sample(request)
                else -> parse(request.body)
            }
        } catch (error: IllegalArgumentException) {
            put("error", error.message)
        }
    }

private fun JsonObjectBuilder.receive(request: Request) {
    val secrets = request.secrets.toTypedArray()
    val maxBytes = request.maxBytes ?: Webhooks.DEFAULT_MAX_BYTES
    val received = Webhooks.receive(request.body, request.signature, *secrets, maxBytes = maxBytes)
    put("status", received.status)
    when (received) {
        is ReceivedWebhook.Known -> put("outcome", "known")
        is ReceivedWebhook.Unknown -> put("outcome", "unknown")
        is ReceivedWebhook.Invalid -> put("outcome", "invalid")
        is ReceivedWebhook.TooLarge -> put("outcome", "too-large")
        is ReceivedWebhook.Unverified -> {
            put("outcome", "unverified")
            put("reason", received.reason.name.lowercase())
        }
    }
}

private fun JsonObjectBuilder.sample(request: Request) {
    val signed = SignedRequest(Samples.of(request.event), request.secrets.first())
    put("body", base64(signed.body))
    put("signature", signed.signature)
}

private fun JsonObjectBuilder.parse(body: ByteArray) {
    try {
        val event = Webhooks.parse(body)
        put("outcome", if (event is UnknownEvent) "unknown" else "known")
        put("event", event.event)
        put("canonical", event.toJson())
        put("millis", event.createdAt.toEpochMilli())
        put("raw", base64(event.raw.toByteArray()))
    } catch (invalid: InvalidWebhookException) {
        put("outcome", "invalid")
        put("event", invalid.eventName)
        putJsonArray("issues") {
            for ((path, keyword, message) in invalid.issues) {
                addJsonObject {
                    put("path", path)
                    put("keyword", keyword)
                    put("message", message)
                }
            }
        }
        put("message", invalid.message)
        put("raw", base64(invalid.raw.toByteArray()))
    }
}
