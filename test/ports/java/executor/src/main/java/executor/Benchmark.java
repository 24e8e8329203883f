package executor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.Webhooks;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** How long bodies take, in nanoseconds: bare decoding into a generic value, and parsing. */
final class Benchmark {
  /** Rounds until the just-in-time compiler has settled. */
  private static final int WARM_UP_ROUNDS = 2000;

  private static final int ROUNDS = 1000;
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
    long[] decode = new long[ROUNDS];
    long[] parse = new long[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      long decodeTime = time(bodies, MAPPER::readTree);
      long parseTime = time(bodies, Webhooks::parse);
      if (round >= 0) {
        decode[round] = decodeTime;
        parse[round] = parseTime;
      }
    }
    return "{\"bodies\":%d,\"decode\":%d,\"parse\":%d}"
        .formatted(bodies.size(), median(decode), median(parse));
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
