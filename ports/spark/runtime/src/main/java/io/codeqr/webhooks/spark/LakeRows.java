package io.codeqr.webhooks.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.current_timestamp;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_micros;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Decoded bodies as {@link LakeFormat} writes them. */
final class LakeRows {
  private static final long MICROSECONDS_PER_DAY = 86_400_000_000L;

  /** 0001-01-01 and 9999-12-31 in days since 1970: not every reader knows other years. */
  private static final long FIRST_DAY = -719_162;

  private static final long LAST_DAY = 2_932_896;

  private LakeRows() {}

  /** Rows of {@link BodyDecoder#TYPE} as table, day and row. */
  static Dataset<Row> of(Dataset<Row> decoded) {
    return decoded.select(col("table"), day().as("day"), col("row"));
  }

  /** The day in UTC on which the event happened, whatever the time zone of the session. */
  static Column day() {
    Column instant = unix_micros(coalesce(col("created_at"), current_timestamp()));
    Column days = org.apache.spark.sql.functions.floor(instant.divide(lit(MICROSECONDS_PER_DAY)));
    Column known = least(greatest(days, lit(FIRST_DAY)), lit(LAST_DAY));
    return org.apache.spark.sql.functions.date_from_unix_date(known.cast("int"));
  }
}
