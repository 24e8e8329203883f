package io.codeqr.webhooks.kotlin.testing

import io.codeqr.webhooks.kotlin.UnknownEvent
import io.codeqr.webhooks.kotlin.WebhookEvent
import io.codeqr.webhooks.kotlin.Webhooks
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import java.time.Instant

/** Events to test with, from the payloads that CodeQR documents. Change one with its `copy`. */
public object Samples {
    private val bodies: Map<String, JsonObject> by lazy {
        val text = checkNotNull(Samples::class.java.getResource("/io/codeqr/webhooks/kotlin/samples.json")).readText()
        Json.parseToJsonElement(text).jsonObject.mapValues { (_, body) -> body.jsonObject }
    }

    /** The names of the events that have a sample: all of the catalogue. */
    public val names: Set<String> get() = bodies.keys

    /**
     * The sample of an event.
     *
     * @param name The event: `link.clicked`.
     * @throws IllegalArgumentException When there is no event of this name.
     */
    public fun of(name: String): WebhookEvent =
        Webhooks.parse(requireNotNull(bodies[name]) { "there is no sample of $name, but of ${names.joinToString()}" }.toString())

    /** The sample of the event of a type: `Samples.of<LinkClickedEvent>()`. */
    public inline fun <reified T : WebhookEvent> of(): T = names.firstNotNullOf { of(it) as? T }

    /**
     * An event that is not in the catalogue, to test what must not fail when CodeQR adds one.
     *
     * @throws IllegalArgumentException When the name is in the catalogue.
     */
    public fun unknown(name: String): UnknownEvent {
        require(name !in names) { "$name is an event of the catalogue: make it with Samples.of" }
        return UnknownEvent("evt_unknown", name, Instant.EPOCH, JsonObject(emptyMap()))
    }
}
