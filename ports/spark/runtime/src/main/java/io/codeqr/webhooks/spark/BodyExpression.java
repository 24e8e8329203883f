package io.codeqr.webhooks.spark;

import org.apache.spark.sql.catalyst.analysis.TypeCheckResult;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StringType;

/** A {@link BodyFunction} of an expression. */
final class BodyExpression extends OneArgument {
  private static final long serialVersionUID = 1;

  private final BodyFunction function;

  BodyExpression(Expression child, BodyFunction function) {
    super(child, function);
    this.function = function;
  }

  @Override
  OneArgument with(Expression newChild) {
    return new BodyExpression(newChild, function);
  }

  @Override
  public DataType dataType() {
    return function.type();
  }

  /** A filter on what was decoded must not be moved to where it would decode once more. */
  @Override
  public boolean deterministic() {
    return function != BodyFunction.DECODE && child().deterministic();
  }

  @Override
  public TypeCheckResult checkInputDataTypes() {
    DataType type = child().dataType();
    boolean isBody = type instanceof StringType || type instanceof BinaryType;
    return isBody || function == BodyFunction.DECODE
        ? TypeCheckResult.TypeCheckSuccess$.MODULE$
        : new TypeCheckResult.TypeCheckFailure(
            prettyName() + " takes a STRING or a BINARY, not " + type.sql());
  }

  @Override
  public String prettyName() {
    return function.sqlName();
  }

  @Override
  Object apply(Object input) {
    return function.apply(input);
  }

  @Override
  String call(CodegenContext context, String input) {
    String name = context.addReferenceObj("function", function, BodyFunction.class.getName());
    return name + ".apply(" + input + ")";
  }
}
