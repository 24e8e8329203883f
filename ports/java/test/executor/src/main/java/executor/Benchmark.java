package executor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.Webhooks;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** How long bodies take, in nanoseconds: bare decoding into a generic value, and parsing. */
final class Benchmark {
  private static final int ROUNDS = 1000;

  /** How long the just-in-time compiler must have finished nothing to count as settled. */
  private static final long SETTLED_NANOSECONDS = 3_000_000_000L;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What was made last, so that making it is not optimized away. */
  private static Object last;

  private Benchmark() {}

  /** Something that is done with a body. */
  private interface Work {
    Object apply(byte[] body) throws IOException, InvalidWebhookException;
  }

  /** Takes the median of rounds of either kind, which take turns. */
  static String run(List<byte[]> bodies) throws IOException {
    warmUp(bodies);
    long[] decode = new long[ROUNDS];
    long[] parse = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      decode[round] = time(bodies, MAPPER::readTree);
      parse[round] = time(bodies, Webhooks::parse);
    }
    return "{\"bodies\":%d,\"decode\":%d,\"parse\":%d}"
        .formatted(bodies.size(), median(decode), median(parse));
  }

  /** Does both until the just-in-time compiler has settled. */
  private static void warmUp(List<byte[]> bodies) throws IOException {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long compiled = compiler.getTotalCompilationTime();
    long since = System.nanoTime();
    while (System.nanoTime() - since < SETTLED_NANOSECONDS) {
      time(bodies, MAPPER::readTree);
      time(bodies, Webhooks::parse);
      if (compiler.getTotalCompilationTime() > compiled) {
        compiled = compiler.getTotalCompilationTime();
        since = System.nanoTime();
      }
    }
  }

  private static long time(List<byte[]> bodies, Work work) throws IOException {
    long start = System.nanoTime();
    for (byte[] body : bodies) {
      try {
        last = work.apply(body);
      } catch (InvalidWebhookException invalid) {
        throw new IllegalArgumentException(invalid);
      }
    }
    return System.nanoTime() - start;
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
