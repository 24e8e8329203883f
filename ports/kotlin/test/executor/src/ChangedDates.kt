import io.codeqr.webhooks.kotlin.UnknownEvent
import io.codeqr.webhooks.kotlin.Webhooks
import kotlinx.serialization.json.jsonPrimitive
import java.time.Instant

private const val BODY = """{"id":"e","event":"x","createdAt":"2024-08-26T18:41:52+02:00","data":{},"more":1}"""

/**
 * Checks what no body can ask: how a date is written that a program has set.
 *
 * @throws IllegalStateException When it is written in another way.
 */
fun checkChangedDates() {
    val read = Webhooks.parse(BODY.encodeToByteArray()) as UnknownEvent
    expect(read.copy(id = "f"), "2024-08-26T18:41:52+02:00")
    expect(read.copy(createdAt = read.createdAt.plusNanos(999_999)), "2024-08-26T16:41:52.000Z")
    expect(read.copy(createdAt = Instant.parse("0001-01-01T00:00:00.5Z")), "0001-01-01T00:00:00.500Z")
    expect(read.copy(createdAt = Instant.parse("+10000-01-01T00:00:00Z")), "9999-12-31T00:01:00.000-23:59")
    expect(read.copy(createdAt = Instant.parse("0000-12-31T23:59:59Z")), "0001-01-01T23:58:59.000+23:59")
    check(read.extra.toString() == "{more=1}") { "extra has more than there is: ${read.extra}" }
}

private fun expect(
    event: UnknownEvent,
    createdAt: String,
) {
    val written = event.toJson()["createdAt"]?.jsonPrimitive?.content
    check(written == createdAt) { "$written instead of $createdAt" }
}
