package io.codeqr.webhooks.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.StructType;

/**
 * Bodies as a typed DataFrame for each table. A query of one table decodes every body once; {@code
 * cache} keeps what was decoded for queries of others, and {@link #save} writes all tables in one
 * pass.
 */
public final class Split {
  private static final String DECODED = "codeqr_decoded";

  private final Dataset<Row> decoded;
  private final List<String> carried;

  private Split(Dataset<Row> decoded, List<String> carried) {
    this.decoded = decoded;
    this.carried = carried;
  }

  static Split of(Dataset<Row> bodies, String body) {
    List<String> columns = Arrays.asList(bodies.columns());
    List<String> carried = columns.stream().filter(name -> !name.equals(body)).toList();
    Column[] kept =
        Stream.concat(
                carried.stream().map(Split::quoted),
                Stream.of(decode(BodyInput.of(quoted(body), columns)).as(DECODED)))
            .toArray(Column[]::new);
    return new Split(bodies.select(kept), carried);
  }

  static Column decode(Column input) {
    return ExpressionUtils.column(
        new BodyExpression(ExpressionUtils.expression(input), BodyFunction.DECODE));
  }

  /**
   * The bodies of one table.
   *
   * @param table its name, such as {@code link_clicked}
   * @return the columns of the table, and those that stood beside the body
   * @throws IllegalArgumentException when there is no such table, or a column beside the body has
   *     the name of one of the table's
   */
  public Dataset<Row> table(String table) {
    StructType schema = Tables.schema(table);
    List<String> own = Arrays.asList(schema.fieldNames());
    boolean isInvalid = table.equals("invalid");
    List<String> others =
        carried.stream().filter(name -> !isInvalid || !BodyInput.ORIGIN.contains(name)).toList();
    others.stream().filter(own::contains).findFirst().ifPresent(name -> refuse(name, table));
    Column row =
        ExpressionUtils.column(
            new RowExpression(ExpressionUtils.expression(col(DECODED + ".row")), schema));
    Column[] columns =
        Stream.concat(Stream.of(col(DECODED + ".*")), others.stream().map(Split::quoted))
            .toArray(Column[]::new);
    return decoded
        .where(col(DECODED + ".table").equalTo(table))
        .withColumn(DECODED, row)
        .select(columns);
  }

  private static void refuse(String name, String table) {
    throw new IllegalArgumentException(
        "the column "
            + name
            + " is one of the table "
            + table
            + "; rename the one beside the body");
  }

  /**
   * The bodies of all tables.
   *
   * @return a DataFrame for each of {@link Tables#NAMES}
   */
  public Map<String, Dataset<Row>> tables() {
    Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
    Tables.NAMES.forEach(name -> tables.put(name, table(name)));
    return tables;
  }

  /**
   * Keeps the decoded bodies, when they are first asked for.
   *
   * @return this
   */
  public Split cache() {
    decoded.cache();
    return this;
  }

  /**
   * Forgets what {@link #cache()} has kept.
   *
   * @return this
   */
  public Split unpersist() {
    decoded.unpersist();
    return this;
  }

  /**
   * Writes all tables to a folder, in one pass: a folder of Parquet for each, partitioned by the
   * day of {@code created_at}, in UTC; {@code invalid} by the day on which it is written. Nothing
   * is there before all of it is written; what was there before stays.
   *
   * @param folder the folder, which may hold what was saved before
   */
  public void save(String folder) {
    Lake lake = Lake.at(decoded.sparkSession(), folder);
    lake.append(LakeRows.of(decoded.select(col(DECODED + ".*"))), UUID.randomUUID().toString());
  }

  private static Column quoted(String name) {
    return col("`" + name.replace("`", "``") + "`");
  }
}
