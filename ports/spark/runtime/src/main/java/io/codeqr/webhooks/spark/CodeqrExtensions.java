package io.codeqr.webhooks.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Registers the functions in every session: the class for {@code spark.sql.extensions}.
 *
 * @see CodeqrWebhooks#register
 */
public final class CodeqrExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /** Makes it; Spark does. */
  public CodeqrExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    for (SqlFunction function : SqlFunction.ALL) {
      FunctionIdentifier identifier = new FunctionIdentifier(function.name());
      extensions.injectFunction(new Tuple3<>(identifier, function.info(), function.builder()));
    }
    return BoxedUnit.UNIT;
  }
}
