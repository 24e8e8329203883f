package io.codeqr.webhooks;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.PackageVersion;

/**
 * Lifts the limits on the length of tokens that Jackson has from 2.15 on: a body has fitted in
 * memory, and {@link TreeReader} counts its levels.
 */
final class StreamLimits {
  private static final int MINOR = PackageVersion.VERSION.getMinorVersion();

  private StreamLimits() {}

  static JsonFactoryBuilder lift(JsonFactoryBuilder factory) {
    return MINOR < 15 ? factory : Since15.lift(factory);
  }

  /** Names what Jackson has from 2.15 on: earlier versions must not load this class. */
  private static final class Since15 {
    private Since15() {}

    static JsonFactoryBuilder lift(JsonFactoryBuilder factory) {
      StreamReadConstraints.Builder limits =
          StreamReadConstraints.builder()
              .maxNumberLength(Integer.MAX_VALUE)
              .maxStringLength(Integer.MAX_VALUE);
      if (MINOR >= 16) {
        limits.maxNameLength(Integer.MAX_VALUE);
      }
      return factory.streamReadConstraints(limits.build());
    }
  }
}
