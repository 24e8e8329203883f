package io.codeqr.webhooks.spark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program that fills a lake from folders or from Kafka. */
public final class Ingest {
  /** All bodies were known or unknown. */
  static final int SOUND = 0;

  /** Some bodies were invalid. They are in the table {@code invalid}. */
  static final int INVALID = 1;

  /** The arguments are wrong. */
  static final int USAGE = 2;

  /** The job failed. Running it again goes on from where it was. */
  static final int FAILED = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

  private Ingest() {}

  /**
   * Runs the job, and exits with its code.
   *
   * @param arguments see {@link #run}
   */
  public static void main(String[] arguments) {
    // Wrong arguments are no reason to start Spark.
    Optional<IngestOptions> options = parse(List.of(arguments));
    if (options.isEmpty()) {
      System.exit(USAGE);
    }
    if (options.get().help()) {
      System.exit(SOUND);
    }
    SparkSession spark = SparkSession.builder().appName("codeqr-webhooks-ingest").getOrCreate();
    int code = run(spark, options.get());
    spark.stop();
    System.exit(code);
  }

  /**
   * Runs the job to its end.
   *
   * @param spark a session, whose settings stay as they are
   * @param arguments {@code --help} lists them
   * @return 0 when all bodies were sound, 1 when some were invalid, 2 for wrong arguments, 3 when
   *     the job failed
   */
  public static int run(SparkSession spark, List<String> arguments) {
    Optional<IngestOptions> options = parse(arguments);
    if (options.isEmpty()) {
      return USAGE;
    }
    return options.get().help() ? SOUND : run(spark.newSession(), options.get());
  }

  /** Reads the arguments, and prints what there is to say about them. */
  private static Optional<IngestOptions> parse(List<String> arguments) {
    try {
      IngestOptions options = IngestOptions.parse(arguments);
      if (options.help()) {
        System.out.println(IngestOptions.USAGE);
      }
      return Optional.of(options);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n\n" + IngestOptions.USAGE);
      return Optional.empty();
    }
  }

  private static int run(SparkSession spark, IngestOptions options) {
    BatchListener batches = new BatchListener();
    spark.streams().addListener(batches);
    try {
      StreamingQuery query = IngestJob.start(spark, options);
      query.awaitTermination();
      return batches.invalid() == 0 ? SOUND : INVALID;
    } catch (StreamingQueryException | TimeoutException | RuntimeException failed) {
      LOG.error("codeqr-webhooks: the job failed; run it again to go on", failed);
      return FAILED;
    } finally {
      spark.streams().removeListener(batches);
    }
  }
}
