package io.codeqr.webhooks.spark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.FileFormat;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.parquet.ParquetOutputWriter;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.collection.immutable.Map;
import scala.collection.immutable.Seq;

/**
 * Parquet that has another schema in each folder: rows, as the bytes of their table, partitioned by
 * {@code table}, are written with the schema of that table. So Spark writes all tables in one pass.
 * Public, because Spark makes it; use {@link Split#save}.
 */
public final class LakeFormat implements FileFormat {
  private static final Pattern TABLE = Pattern.compile("/table=([a-z0-9_]+)/");

  /** Makes it; Spark does. */
  public LakeFormat() {}

  @Override
  public Option<StructType> inferSchema(
      SparkSession spark, Map<String, String> options, Seq<FileStatus> files) {
    return Option.empty();
  }

  @Override
  public OutputWriterFactory prepareWrite(
      SparkSession spark, Job job, Map<String, String> options, StructType schema) {
    return new Factory(new ParquetFileFormat().prepareWrite(spark, job, options, schema));
  }

  private static final class Factory extends OutputWriterFactory {
    private static final long serialVersionUID = 1;

    private final OutputWriterFactory parquet;

    Factory(OutputWriterFactory parquet) {
      this.parquet = parquet;
    }

    @Override
    public String getFileExtension(TaskAttemptContext context) {
      return parquet.getFileExtension(context);
    }

    @Override
    public OutputWriter newInstance(String path, StructType schema, TaskAttemptContext context) {
      Matcher found = TABLE.matcher(path);
      if (!found.find()) {
        throw new IllegalArgumentException("no table in the path " + path);
      }
      StructType columns = Tables.schema(found.group(1));
      Configuration configuration = new Configuration(context.getConfiguration());
      ParquetWriteSupport.setSchema(columns, configuration);
      // Not Spark's default, INT96, which has no time zone for other readers.
      configuration.set(SQLConf.PARQUET_OUTPUT_TIMESTAMP_TYPE().key(), "TIMESTAMP_MICROS");
      return new Writer(
          new ParquetOutputWriter(
              path, new TaskAttemptContextImpl(configuration, context.getTaskAttemptID())),
          columns.size());
    }
  }

  private static final class Writer extends OutputWriter {
    private final OutputWriter parquet;
    private final int fields;

    Writer(OutputWriter parquet, int fields) {
      this.parquet = parquet;
      this.fields = fields;
    }

    @Override
    public void write(InternalRow row) {
      parquet.write(RowBytes.row(row.getBinary(0), fields));
    }

    @Override
    public void close() {
      parquet.close();
    }

    @Override
    public String path() {
      return parquet.path();
    }
  }
}
