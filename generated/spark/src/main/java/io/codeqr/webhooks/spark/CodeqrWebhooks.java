package io.codeqr.webhooks.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;

/** Webhook bodies of CodeQR in Apache Spark: functions of SQL, and a typed DataFrame per event. */
public final class CodeqrWebhooks {
  private CodeqrWebhooks() {}

  /**
   * Registers the functions in a session; {@link CodeqrExtensions} does it for every session.
   *
   * <p>Each takes a body, STRING or BINARY, and gives null for null:
   *
   * <ul>
   *   <li>{@code codeqr_outcome(body)}: {@code known}, {@code unknown} or {@code invalid}
   *   <li>{@code codeqr_issue(body)}: the first issue of an invalid body, a struct of {@code path},
   *       {@code keyword} and {@code message}; null for any other
   *   <li>{@code codeqr_event(body)}: the name of its event
   *   <li>{@code codeqr_id(body)}: the id of its event; null for an invalid body
   *   <li>{@code codeqr_canonical(body)}: the JSON of the documented form; null for an invalid body
   * </ul>
   *
   * @param spark the session
   */
  public static void register(SparkSession spark) {
    FunctionRegistry registry =
        ((org.apache.spark.sql.classic.SparkSession) spark).sessionState().functionRegistry();
    for (SqlFunction function : SqlFunction.ALL) {
      registry.createOrReplaceTempFunction(function.name(), function.builder(), "java_udf");
    }
  }

  /**
   * Bodies as typed tables.
   *
   * <p>The columns {@code source}, {@code partition} and {@code position}, where they stand beside
   * the body, say in the table {@code invalid} where a body came from.
   *
   * @param bodies a DataFrame with a column of bodies, STRING or BINARY
   * @param body the name of that column
   * @return a DataFrame for each table
   */
  public static Split split(Dataset<Row> bodies, String body) {
    return Split.of(bodies, body);
  }
}
