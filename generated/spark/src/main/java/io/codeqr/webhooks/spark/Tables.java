package io.codeqr.webhooks.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The tables that bodies become, and their schemas. */
public final class Tables {
  /** The names of the tables: one for each event, then {@code unknown} and {@code invalid}. */
  public static final List<String> NAMES =
      Stream.concat(EventRows.TABLES.stream(), Stream.of("unknown", "invalid")).toList();

  private static final Map<String, StructType> SCHEMAS = new ConcurrentHashMap<>();

  private Tables() {}

  /**
   * The schema of a table.
   *
   * @param table its name, such as {@code link_clicked}
   * @return its columns, with their comments
   * @throws IllegalArgumentException when there is no such table
   */
  public static StructType schema(String table) {
    if (!NAMES.contains(table)) {
      throw new IllegalArgumentException(
          "no table is named " + table + "; there are " + String.join(", ", NAMES));
    }
    return SCHEMAS.computeIfAbsent(table, Tables::read);
  }

  private static StructType read(String table) {
    try (InputStream json = Tables.class.getResourceAsStream("tables/" + table + ".json")) {
      String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      return (StructType) DataType.fromJson(text);
    } catch (IOException error) {
      throw new UncheckedIOException("reading the schema of " + table, error);
    }
  }
}
