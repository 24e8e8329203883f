import kotlinx.serialization.json.Json
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.util.Base64

/** A line for the executor. */
class Request(
    val id: Long,
    val operation: String,
    val body: ByteArray,
    val signature: String?,
    val secrets: List<String>,
    val event: String,
    val maxBytes: Int?,
)

fun readRequests(): List<Request> = generateSequence(::readlnOrNull).map(::requestOf).toList()

fun base64(bytes: ByteArray): String = Base64.getEncoder().encodeToString(bytes)

private fun requestOf(line: String): Request {
    val request = Json.parseToJsonElement(line).jsonObject
    return Request(
        id = request.getValue("id").jsonPrimitive.long,
        operation = request.getValue("op").jsonPrimitive.content,
        body = Base64.getDecoder().decode(request["body"]?.jsonPrimitive?.content.orEmpty()),
        signature = request["signature"]?.jsonPrimitive?.contentOrNull,
        secrets = request["secrets"]?.jsonArray.orEmpty().map { it.jsonPrimitive.content },
        event = request["event"]?.jsonPrimitive?.content.orEmpty(),
        maxBytes = request["maxBytes"]?.jsonPrimitive?.int,
    )
}
