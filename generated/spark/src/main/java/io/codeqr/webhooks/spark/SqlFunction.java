package io.codeqr.webhooks.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Function1;
import scala.collection.immutable.Seq;

/** A function as Spark registers it. */
record SqlFunction(
    String name, ExpressionInfo info, Function1<Seq<Expression>, Expression> builder) {
  static final List<SqlFunction> ALL =
      Arrays.stream(BodyFunction.values())
          .filter(function -> function != BodyFunction.DECODE)
          .map(SqlFunction::of)
          .toList();

  private static SqlFunction of(BodyFunction function) {
    String name = function.sqlName();
    return new SqlFunction(
        name,
        new ExpressionInfo(BodyExpression.class.getName(), name),
        arguments -> {
          if (arguments.size() != 1) {
            throw new IllegalArgumentException(
                name + " takes one argument, the body, not " + arguments.size());
          }
          return new BodyExpression(arguments.head(), function);
        });
  }
}
