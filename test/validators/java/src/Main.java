import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** Runs bodies through networknt's json-schema-validator: see test/validators/README.md. */
public final class Main {
  /** Reads bodies of any depth, and numbers of any length. */
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(Integer.MAX_VALUE)
                      .maxNumberLength(Integer.MAX_VALUE)
                      .build())
              .build());

  /** An escape in JSON text; its first group is half of a surrogate pair, without the backslash. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u[dD][89abAB]..\\\\u[dD][c-fC-F]..|(u[dD][89a-fA-F]..)|.)");

  public static void main(String[] arguments) throws Exception {
    Schema schema = compile(JSON.readTree(Path.of(arguments[0])), Pattern.compile(arguments[1]));
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode request = JSON.readTree(line);
      String text = new String(request.get("body").binaryValue(), StandardCharsets.UTF_8);
      JsonNode body = JSON.readTree(wholeSurrogates(text));
      boolean valid = isValid(schema, body);
      System.out.println(JSON.writeValueAsString(Map.of("id", request.get("id"), "valid", valid)));
    }
  }

  /** Whether a body is valid. Where a bound meets a number that no long holds, this validator throws instead of saying that it is out of bounds. */
  private static boolean isValid(Schema schema, JsonNode body) {
    try {
      return schema.validate(body).isEmpty();
    } catch (JsonNodeException outOfRange) {
      return false;
    }
  }

  /** The text with U+FFFD for every escaped half of a surrogate pair: Jackson refuses one in a name. */
  private static String wholeSurrogates(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> escape.group(1) == null ? Matcher.quoteReplacement(escape.group()) : "\\\\ufffd");
  }

  private static Schema compile(JsonNode schema, Pattern dateTime) {
    Dialect standard = Dialects.getDraft202012();
    Dialect dialect =
        Dialect.builder(standard.getId(), standard)
            .formats(
                formats -> {
                  // A format without a check is an annotation.
                  formats.clear();
                  formats.put("date-time", new DateTime(dateTime));
                })
            .build();
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).losslessNarrowing(true).build();
    return SchemaRegistry.withDialect(dialect, registry -> registry.schemaRegistryConfig(config)).getSchema(schema);
  }

  private record DateTime(Pattern pattern) implements Format {
    @Override
    public String getName() {
      return "date-time";
    }

    @Override
    public boolean matches(ExecutionContext execution, SchemaContext schema, String value) {
      return pattern.matcher(value).matches();
    }
  }
}
