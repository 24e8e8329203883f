package io.codeqr.webhooks.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.codegen.CodeBlock;
import org.apache.spark.sql.catalyst.expressions.codegen.CodeGenerator;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.catalyst.expressions.codegen.ExprCode;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * An expression that calls a method with one value, inside of the code that Spark generates for a
 * stage. It gives an object, or null; null for null. (Spark's own UnaryExpression cannot be
 * extended in Java.)
 */
abstract class OneArgument extends Expression implements Serializable {
  private static final long serialVersionUID = 1;

  private final Expression child;
  private final Serializable parameter;

  /**
   * Makes one.
   *
   * @param parameter what else makes it what it is
   */
  OneArgument(Expression child, Serializable parameter) {
    this.child = child;
    this.parameter = parameter;
  }

  abstract OneArgument with(Expression newChild);

  abstract Object apply(Object input);

  /** The call as code. */
  abstract String call(CodegenContext context, String input);

  final Expression child() {
    return child;
  }

  @Override
  public final Seq<Expression> children() {
    return seq(List.of(child));
  }

  @Override
  public final Expression withNewChildrenInternal(IndexedSeq<Expression> newChildren) {
    return with(newChildren.head());
  }

  @Override
  public final boolean nullable() {
    return true;
  }

  @Override
  public final Object eval(InternalRow row) {
    Object input = child.eval(row);
    return input == null ? null : apply(input);
  }

  @Override
  public final ExprCode doGenCode(CodegenContext context, ExprCode code) {
    ExprCode input = child.genCode(context);
    String text =
        """
        %1$s %2$s = null;
        if (!%3$s) { %2$s = (%1$s) %4$s; }
        boolean %5$s = %2$s == null;
        """
            .formatted(
                CodeGenerator.boxedType(dataType()),
                code.value(),
                input.isNull(),
                call(context, input.value().toString()),
                code.isNull());
    return code.copy(
        input.code().$plus(new CodeBlock(seq(List.of(text)), seq(List.of()))),
        code.isNull(),
        code.value());
  }

  private static <T> Seq<T> seq(List<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }

  @Override
  public final int productArity() {
    return 2;
  }

  @Override
  public final Object productElement(int index) {
    return index == 0 ? child : parameter;
  }

  @Override
  public final boolean canEqual(Object other) {
    return getClass().isInstance(other);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof OneArgument one
        && getClass() == one.getClass()
        && child.equals(one.child)
        && parameter.equals(one.parameter);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(getClass(), child, parameter);
  }
}
