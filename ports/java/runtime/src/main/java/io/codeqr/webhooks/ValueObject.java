package io.codeqr.webhooks;

import java.util.function.UnaryOperator;

/** An object that is equal to every other of its class that has the same JSON. */
abstract class ValueObject implements WebhookObject {
  @Override
  public final boolean equals(Object other) {
    return other instanceof ValueObject object
        && getClass() == object.getClass()
        && toJson().equals(object.toJson());
  }

  @Override
  public final int hashCode() {
    return toJson().hashCode();
  }

  /** The class and the beginning of the JSON text: a log is no place for all that is in it. */
  @Override
  public final String toString() {
    String json = VisibleText.cut(toJson().toString(), VisibleText.SHOWN, UnaryOperator.identity());
    return getClass().getSimpleName() + " " + VisibleText.of(json);
  }
}
