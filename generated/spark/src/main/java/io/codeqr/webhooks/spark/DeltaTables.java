package io.codeqr.webhooks.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.StructType;

/**
 * A folder with a table of Delta Lake for each table, partitioned by day. Delta's own transactions
 * see to it that a batch is in each of them once.
 */
final class DeltaTables implements BatchTarget {
  private final String folder;

  DeltaTables(String folder) {
    this.folder = folder;
  }

  @Override
  public void append(Dataset<Row> decoded, String query, long batch) {
    // Each table is written by itself, but no body is decoded twice.
    Dataset<Row> rows = decoded.persist();
    try {
      for (String table : tablesOf(rows)) {
        table(rows, table)
            .write()
            .format("delta")
            .option("txnAppId", query)
            .option("txnVersion", batch)
            .option("mergeSchema", "true")
            .partitionBy("day")
            .mode("append")
            .save(folder + "/" + table);
      }
    } finally {
      rows.unpersist();
    }
  }

  private static List<String> tablesOf(Dataset<Row> rows) {
    return rows.select("table").distinct().as(Encoders.STRING()).collectAsList();
  }

  private static Dataset<Row> table(Dataset<Row> rows, String table) {
    StructType schema = Tables.schema(table);
    Column row =
        ExpressionUtils.column(new RowExpression(ExpressionUtils.expression(col("row")), schema));
    return rows.where(col("table").equalTo(table))
        .select(row.as("values"), LakeRows.day().as("day"))
        .select(col("values.*"), col("day"));
  }
}
