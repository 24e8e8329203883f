package io.codeqr.webhooks;

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

  /** The JSON text. */
  @Override
  public final String toString() {
    return toJson().toString();
  }
}
