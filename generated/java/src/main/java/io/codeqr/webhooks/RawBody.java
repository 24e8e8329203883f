package io.codeqr.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/** A body exactly as it came. */
public final class RawBody implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  /** Nobody else has them. */
  private final byte[] bytes;

  private RawBody(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Keeps a copy of a body.
   *
   * @param bytes the body exactly as received
   * @return the copy
   */
  public static RawBody of(byte[] bytes) {
    return new RawBody(bytes.clone());
  }

  /**
   * The bytes.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The text, with U+FFFD for what is not UTF-8.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes, UTF_8);
  }

  /** Decodes the body without copying it. */
  JsonNode decode() throws Fault {
    return Json.decode(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawBody body && Arrays.equals(bytes, body.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Says how long the body is: what is in it is no business of a log that prints an event. */
  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
