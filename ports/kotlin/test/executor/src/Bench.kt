import io.codeqr.webhooks.kotlin.Webhooks
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import kotlin.system.measureNanoTime

/** Rounds until the compiler of the virtual machine has settled. */
private const val WARM_UP = 10_000
private const val ROUNDS = 1000

/** How long all bodies take, in nanoseconds: bare decoding into generic values, and parsing. */
fun bench(bodies: List<ByteArray>): JsonObject {
    val decodeTimes = mutableListOf<Long>()
    val parseTimes = mutableListOf<Long>()
    var kept = 0
    repeat(WARM_UP + ROUNDS) {
        decodeTimes += measureNanoTime { for (body in bodies) kept += decode(body) }
        parseTimes += measureNanoTime { for (body in bodies) kept += parse(body) }
    }
    check(kept != 0) { "nothing was read" }
    return buildJsonObject {
        put("bodies", bodies.size)
        put("decode", median(decodeTimes.drop(WARM_UP)))
        put("parse", median(parseTimes.drop(WARM_UP)))
    }
}

private fun decode(body: ByteArray): Int = if (Json.parseToJsonElement(body.decodeToString()) is JsonObject) 1 else 0

private fun parse(body: ByteArray): Int = Webhooks.parse(body).id.length

private fun median(times: List<Long>): Long = times.sorted()[times.size / 2]
