package io.codeqr.webhooks.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** Counts properties that the contract does not know, by table and path: a text for a log. */
final class UndeclaredCounts extends Aggregator<Row, HashMap<String, Long>, String> {
  /** What it is given: the table of a body, and the paths of its undeclared properties. */
  static final StructType INPUT =
      (StructType) DataType.fromDDL("`table` STRING, undeclared ARRAY<STRING>");

  private static final long serialVersionUID = 1;

  /** Whoever invents names shall not fill the memory with them. */
  private static final int MOST_PATHS = 1000;

  private static final int SHOWN = 20;

  @Override
  public HashMap<String, Long> zero() {
    return new HashMap<>();
  }

  @Override
  public HashMap<String, Long> reduce(HashMap<String, Long> counts, Row row) {
    if (!row.isNullAt(1)) {
      row.<String>getList(1).forEach(path -> add(counts, row.getString(0) + " " + path, 1));
    }
    return counts;
  }

  @Override
  public HashMap<String, Long> merge(HashMap<String, Long> one, HashMap<String, Long> other) {
    other.forEach((path, count) -> add(one, path, count));
    return one;
  }

  private static void add(Map<String, Long> counts, String path, long count) {
    if (counts.size() < MOST_PATHS || counts.containsKey(path)) {
      counts.merge(path, count, Long::sum);
    }
  }

  @Override
  public String finish(HashMap<String, Long> counts) {
    String shown =
        new TreeMap<>(counts)
            .entrySet().stream()
                .limit(SHOWN)
                .map(entry -> visible(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    return counts.size() > SHOWN ? shown + ", and " + (counts.size() - SHOWN) + " more" : shown;
  }

  /** A name without what could begin a new line in a log. */
  private static String visible(String path) {
    String plain = path.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Encoder<HashMap<String, Long>> bufferEncoder() {
    return (Encoder<HashMap<String, Long>>) (Encoder<?>) Encoders.kryo(HashMap.class);
  }

  @Override
  public Encoder<String> outputEncoder() {
    return Encoders.STRING();
  }
}
