package io.codeqr.webhooks.spark;

import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The struct that the bytes of a row hold, without a copy. */
final class RowExpression extends OneArgument {
  private static final long serialVersionUID = 1;

  private final StructType schema;

  RowExpression(Expression child, StructType schema) {
    super(child, schema);
    this.schema = schema;
  }

  @Override
  OneArgument with(Expression newChild) {
    return new RowExpression(newChild, schema);
  }

  @Override
  public DataType dataType() {
    return schema;
  }

  @Override
  public String prettyName() {
    return "codeqr_row";
  }

  @Override
  Object apply(Object bytes) {
    return RowBytes.row((byte[]) bytes, schema.size());
  }

  @Override
  String call(CodegenContext context, String bytes) {
    return RowBytes.class.getName() + ".row(" + bytes + ", " + schema.size() + ")";
  }
}
