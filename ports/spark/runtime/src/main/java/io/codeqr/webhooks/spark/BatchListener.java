package io.codeqr.webhooks.spark;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQueryListener;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what each batch had, and counts invalid bodies. */
final class BatchListener extends StreamingQueryListener {
  private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

  private final AtomicLong invalid = new AtomicLong();
  private final CountDownLatch end = new CountDownLatch(1);

  @Override
  public void onQueryStarted(QueryStartedEvent event) {
    // Nothing to say before the first batch.
  }

  @Override
  public void onQueryProgress(QueryProgressEvent event) {
    StreamingQueryProgress progress = event.progress();
    Row metrics = progress.observedMetrics().get(IngestJob.METRICS);
    if (metrics == null) {
      return;
    }
    long bodies = metrics.getLong(0);
    long read = progress.observedMetrics().get(IngestJob.READ).getLong(0);
    invalid.addAndGet(metrics.getLong(2));
    LOG.warn(
        "codeqr-webhooks: batch {}: {} read, {} known, {} unknown, {} invalid, {} retries;"
            + " undeclared: {}",
        progress.batchId(),
        read,
        bodies - metrics.getLong(1) - metrics.getLong(2),
        metrics.getLong(1),
        metrics.getLong(2),
        read - bodies,
        metrics.getString(3).isEmpty() ? "none" : metrics.getString(3));
  }

  @Override
  public void onQueryTerminated(QueryTerminatedEvent event) {
    end.countDown();
  }

  /** How many bodies were invalid, once all batches are counted. */
  long invalid() {
    try {
      end.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return invalid.get();
  }
}
