package io.codeqr.webhooks.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the job is asked to do.
 *
 * @param isDelta whether to write tables of Delta Lake instead of Parquet
 * @param dedupe how long an id is remembered; empty to keep every delivery
 * @param interval how often bodies are looked for; empty to end when there are no more
 * @param most how many files or records a batch has at most
 * @param source further options of Spark's source
 */
record IngestOptions(
    String from,
    String to,
    String checkpoint,
    boolean isDelta,
    Optional<String> dedupe,
    Optional<String> interval,
    Optional<String> most,
    Map<String, String> source,
    boolean help) {
  static final String USAGE =
      """
      Fills a folder with the bodies of webhooks: a folder of Parquet, or a table of Delta Lake, for each table, partitioned by day.

        spark-submit --class io.codeqr.webhooks.spark.Ingest codeqr-webhooks-spark.jar --from FROM --to FOLDER

      --from        a folder of files with a body on each line, which may be compressed, or kafka://HOST:PORT/TOPIC
      --to          the folder to fill
      --checkpoint  the folder in which the job remembers what it has read; TO/_checkpoint if left out
      --format      parquet if left out; or delta, with Delta Lake's jars and settings given to spark-submit
      --dedupe      how long the id of an event is remembered, so that retries are dropped: "3 days" if left out; or none
      --every       goes on until it is stopped, and looks for bodies this often: "1 minute". Without it, the job ends when it has read all
      --batch       how many files, or records of Kafka, are read at once
      --option      NAME=VALUE, for Spark's source: kafka.security.protocol=SSL. May be given several times

      Exit codes: 0 all bodies were known or unknown, 1 some were invalid and are in the table invalid, 2 wrong arguments, 3 the job failed: run it again to go on.\
      """;

  static final String KAFKA = "kafka://";

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException when one is wrong or missing; the message is for people
   */
  static IngestOptions parse(List<String> arguments) {
    if (arguments.contains("--help")) {
      return new IngestOptions("", "", "", false, none(), none(), none(), Map.of(), true);
    }
    Map<String, String> values = new HashMap<>();
    Map<String, String> source = new HashMap<>();
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String name = rest.next();
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(name + " is no option");
      }
      if (!rest.hasNext()) {
        throw new IllegalArgumentException(name + " needs a value");
      }
      String value = rest.next();
      if (name.equals("--option")) {
        addOption(value, source);
      } else {
        values.put(name, value);
      }
    }
    String from = required(values, "--from");
    if (from.startsWith(KAFKA) && !from.matches("kafka://[^/]+/[^/]+")) {
      throw new IllegalArgumentException("--from " + from + ": give kafka://HOST:PORT/TOPIC");
    }
    String to = required(values, "--to");
    String format = values.getOrDefault("--format", "parquet");
    if (!List.of("parquet", "delta").contains(format)) {
      throw new IllegalArgumentException("--format " + format + ": give parquet or delta");
    }
    String dedupe = values.getOrDefault("--dedupe", "3 days");
    return new IngestOptions(
        from,
        to,
        values.getOrDefault("--checkpoint", to + "/_checkpoint"),
        format.equals("delta"),
        dedupe.equals("none") ? none() : Optional.of(dedupe),
        Optional.ofNullable(values.get("--every")),
        Optional.ofNullable(values.get("--batch")),
        Map.copyOf(source),
        false);
  }

  private static final List<String> NAMES =
      List.of(
          "--from",
          "--to",
          "--checkpoint",
          "--format",
          "--dedupe",
          "--every",
          "--batch",
          "--option");

  private static void addOption(String text, Map<String, String> options) {
    int end = text.indexOf('=');
    if (end < 1) {
      throw new IllegalArgumentException("--option " + text + ": give NAME=VALUE");
    }
    options.put(text.substring(0, end), text.substring(end + 1));
  }

  private static String required(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
