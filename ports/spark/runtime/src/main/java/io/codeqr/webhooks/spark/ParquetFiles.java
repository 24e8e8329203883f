package io.codeqr.webhooks.spark;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A lake of Parquet, a commit for each batch. */
final class ParquetFiles implements BatchTarget {
  private final Lake lake;

  ParquetFiles(SparkSession spark, String folder) {
    this.lake = Lake.at(spark, folder);
  }

  @Override
  public void append(Dataset<Row> decoded, String query, long batch) {
    boolean isNew = lake.append(LakeRows.of(decoded), commit(query, batch));
    if (!isNew) {
      // The batch is read again all the same: what Spark remembers of it must be complete.
      decoded.write().format("noop").mode("overwrite").save();
    }
    // Spark makes a batch again only while it is the last one.
    lake.forget(commit(query, batch - 2));
  }

  private static String commit(String query, long batch) {
    return String.format(Locale.ROOT, "%s-%08d", query.substring(0, 8), batch);
  }
}
