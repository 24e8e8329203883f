package io.codeqr.webhooks.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamReader;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Bodies as they arrive, with the place that each came from: the columns of {@link BodyInput}. */
final class BodySource {
  private static final StructType SCHEMA =
      (StructType)
          DataType.fromDDL(
              "body BINARY, source STRING, partition BIGINT, position BIGINT, problem STRING");

  private BodySource() {}

  static Dataset<Row> of(SparkSession spark, IngestOptions options) {
    return options.from().startsWith(IngestOptions.KAFKA)
        ? fromKafka(spark, options)
        : fromFolder(spark, options);
  }

  private static Dataset<Row> fromKafka(SparkSession spark, IngestOptions options) {
    String[] parts = options.from().substring(IngestOptions.KAFKA.length()).split("/");
    DataStreamReader reader =
        spark
            .readStream()
            .format("kafka")
            .option("kafka.bootstrap.servers", parts[0])
            .option("subscribe", parts[1])
            .option("startingOffsets", "earliest");
    options.most().ifPresent(most -> reader.option("maxOffsetsPerTrigger", most));
    return reader
        .options(options.source())
        .load()
        .selectExpr(
            "value AS body",
            "topic AS source",
            "CAST(partition AS BIGINT) AS partition",
            "offset AS position",
            "CAST(NULL AS STRING) AS problem");
  }

  /** A task reads a whole file: only so can it tell the number of a line. */
  private static Dataset<Row> fromFolder(SparkSession spark, IngestOptions options) {
    Configuration hadoop =
        ((org.apache.spark.sql.classic.SparkSession) spark).sessionState().newHadoopConf();
    SerializableConfiguration configuration = new SerializableConfiguration(hadoop);
    DataStreamReader reader =
        spark
            .readStream()
            .format("binaryFile")
            .schema("path STRING, modificationTime TIMESTAMP, length BIGINT, content BINARY")
            .option("recursiveFileLookup", "true");
    options.most().ifPresent(most -> reader.option("maxFilesPerTrigger", most));
    return reader
        .options(options.source())
        .load(options.from())
        .select("path")
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> BodyLines.open(row.getString(0), configuration.value()),
            Encoders.row(SCHEMA));
  }
}
