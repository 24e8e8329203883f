package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Issue;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** The functions of a body. The code that Spark generates calls them, so they are public. */
public enum BodyFunction {
  /** {@code known}, {@code unknown} or {@code invalid}. */
  OUTCOME(DataTypes.StringType, body -> text(ParsedBody.of(body).outcome())),

  /** The first issue of an invalid body: {@code path}, {@code keyword}, {@code message}. */
  ISSUE(
      DataType.fromDDL("path STRING NOT NULL, keyword STRING NOT NULL, message STRING NOT NULL"),
      body -> issue(ParsedBody.of(body))),

  /** The name of the event; of an invalid body, too, if it has one to read. */
  EVENT(DataTypes.StringType, body -> text(ParsedBody.of(body).eventName())),

  /** The id of the event. */
  ID(DataTypes.StringType, body -> id(ParsedBody.of(body))),

  /** The JSON of the documented form. */
  CANONICAL(DataTypes.StringType, body -> canonical(ParsedBody.of(body))),

  /** The table of a body, and its row there: what {@link Split} is made of. */
  DECODE(BodyDecoder.TYPE, null);

  private static final ThreadLocal<BodyDecoder> DECODERS =
      ThreadLocal.withInitial(BodyDecoder::new);

  private final DataType type;
  private final transient Function<byte[], Object> function;

  BodyFunction(DataType type, Function<byte[], Object> function) {
    this.type = type;
    this.function = function;
  }

  /** The name in SQL: {@code codeqr_outcome}. */
  String sqlName() {
    return "codeqr_" + name().toLowerCase(Locale.ROOT);
  }

  DataType type() {
    return type;
  }

  /**
   * Calls the function.
   *
   * @param input a body, or for {@link #DECODE} a body with the place that it came from
   * @return what it gives; null where that is nothing
   */
  public Object apply(Object input) {
    if (this == DECODE) {
      return DECODERS.get().decode((InternalRow) input);
    }
    return function.apply(input instanceof UTF8String text ? text.getBytes() : (byte[]) input);
  }

  private static UTF8String text(String text) {
    return UTF8String.fromString(text);
  }

  private static Object issue(ParsedBody parsed) {
    if (parsed.event() != null) {
      return null;
    }
    Issue issue = parsed.issue();
    Object[] texts = {text(issue.path()), text(issue.keyword()), text(issue.message())};
    return new GenericInternalRow(texts);
  }

  private static Object id(ParsedBody parsed) {
    return parsed.event() == null ? null : text(parsed.event().id());
  }

  private static Object canonical(ParsedBody parsed) {
    return parsed.event() == null ? null : text(parsed.event().toJson().toString());
  }
}
