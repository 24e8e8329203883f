import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads each file with openapi-generator's class for its event, in Java or in Kotlin, and prints what is lost when it is written again. */
public final class Load {
  public static void main(String[] arguments) throws Exception {
    boolean isKotlin = arguments[0].equals("kotlin");
    String models = isKotlin ? "io.codeqr.kotlin.models." : "org.openapitools.client.model.";
    Gson gson = isKotlin ? io.codeqr.kotlin.infrastructure.Serializer.getGson() : org.openapitools.client.JSON.getGson();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      JsonElement body = JsonParser.parseString(Files.readString(Path.of(file)));
      String event = body.getAsJsonObject().get("event").getAsString();
      StringBuilder name = new StringBuilder();
      for (String word : event.split("\\.")) name.append(word.equals("qrcode") ? "QRCode" : word.substring(0, 1).toUpperCase() + word.substring(1));
      List<String> lost = new ArrayList<>();
      String type;
      try {
        Object value = gson.fromJson(body, Class.forName(models + name + "Event"));
        type = value.getClass().getSimpleName();
        compare(body, gson.toJsonTree(value), "", lost);
      } catch (Exception refused) {
        type = "refused: " + String.valueOf(refused.getMessage()).replace('\n', ' ');
      }
      System.out.println(event + "\t" + file + "\t" + type + "\t" + lost);
    }
  }

  private static void compare(JsonElement before, JsonElement after, String path, List<String> lost) {
    if (before.isJsonObject()) {
      for (var property : before.getAsJsonObject().entrySet()) {
        JsonElement found = after != null && after.isJsonObject() ? after.getAsJsonObject().get(property.getKey()) : null;
        if (found != null) compare(property.getValue(), found, path + "/" + property.getKey(), lost);
        else if (!property.getValue().isJsonNull()) lost.add(path + "/" + property.getKey());
      }
    } else if (before.isJsonArray()) {
      for (int i = 0; i < before.getAsJsonArray().size(); i++) compare(before.getAsJsonArray().get(i), after.getAsJsonArray().get(i), path + "/" + i, lost);
    }
  }
}
