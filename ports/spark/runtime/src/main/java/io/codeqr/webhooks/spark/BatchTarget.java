package io.codeqr.webhooks.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the job fills. */
interface BatchTarget {
  /**
   * Adds a batch, all of it or nothing; a batch that was added before is not added again.
   *
   * @param decoded rows of {@link BodyDecoder#TYPE}, all of which are read
   * @param query the id of the query, the same as long as there is its checkpoint
   * @param batch the number of the batch
   */
  void append(Dataset<Row> decoded, String query, long batch);
}
