package io.codeqr.webhooks.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.current_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udaf;

import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/** The query that fills a lake. */
final class IngestJob {
  /** The name of the metrics of a batch in Spark's progress: of what is written. */
  static final String METRICS = "codeqr";

  /** And of what is read, retries included. */
  static final String READ = "codeqr_read";

  private IngestJob() {}

  static StreamingQuery start(SparkSession spark, IngestOptions options) throws TimeoutException {
    configure(spark);
    BatchTarget target =
        options.isDelta()
            ? new DeltaTables(options.to())
            : new ParquetFiles(spark, options.to());
    VoidFunction2<Dataset<Row>, Long> write = (rows, batch) -> append(target, rows, batch);
    return decoded(spark, options)
        .writeStream()
        .foreachBatch(write)
        .option("checkpointLocation", options.checkpoint())
        .trigger(options.interval().map(Trigger::ProcessingTime).orElse(Trigger.AvailableNow()))
        .start();
  }

  private static void configure(SparkSession spark) {
    // A batch without bodies would only tidy up the state.
    spark.conf().set("spark.sql.streaming.noDataMicroBatches.enabled", "false");
    String provider = "spark.sql.streaming.stateStore.providerClass";
    if (spark.conf().getOption(provider).getOrElse(() -> "").contains("HDFSBacked")) {
      // The ids of days do not fit in memory.
      String rocks = "org.apache.spark.sql.execution.streaming.state.RocksDBStateStoreProvider";
      spark.conf().set(provider, rocks);
    }
    String partitions = "spark.sql.shuffle.partitions";
    if (spark.conf().get(partitions).equals("200")) {
      spark.conf().set(partitions, spark.sparkContext().defaultParallelism());
    }
  }

  private static Dataset<Row> decoded(SparkSession spark, IngestOptions options) {
    Dataset<Row> bodies = BodySource.of(spark, options);
    Column decoded = Split.decode(BodyInput.of(col("body"), Arrays.asList(bodies.columns())));
    Dataset<Row> rows =
        bodies
            .select(decoded.as("decoded"), col("source"), col("partition"), col("position"))
            .select(col("decoded.*"), key().as("key"), current_timestamp().as("arrived"))
            .observe(READ, count(lit(1)).as("bodies"));
    Dataset<Row> kept = options.dedupe().map(window -> withoutRetries(rows, window)).orElse(rows);
    return kept.observe(
        METRICS,
        count(lit(1)).as("bodies"),
        count_if(col("table").equalTo("unknown")).as("unknown"),
        count_if(col("table").equalTo("invalid")).as("invalid"),
        udaf(new UndeclaredCounts(), Encoders.row(UndeclaredCounts.INPUT))
            .apply(col("table"), col("undeclared"))
            .as("undeclared"));
  }

  /** What deliveries of one event share; an invalid body is known by its place alone. */
  private static Column key() {
    Column place = concat_ws(" ", lit("at"), col("source"), col("partition"), col("position"));
    return coalesce(col("decoded.id"), place);
  }

  /**
   * The watermark goes by the time of arrival, of which no body is late: whatever createdAt says,
   * nothing is dropped but what has the id of another body.
   */
  private static Dataset<Row> withoutRetries(Dataset<Row> rows, String window) {
    return rows.withWatermark("arrived", window)
        .dropDuplicatesWithinWatermark(new String[] {"key"});
  }

  private static void append(BatchTarget target, Dataset<Row> rows, long batch) {
    String query = rows.sparkSession().sparkContext().getLocalProperty("sql.streaming.queryId");
    target.append(rows, query, batch);
  }
}
