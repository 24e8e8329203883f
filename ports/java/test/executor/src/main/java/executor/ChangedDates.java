package executor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.UnknownEvent;
import io.codeqr.webhooks.Webhooks;
import java.time.Instant;

/** What no body can ask: how a date is written that a program has set. */
final class ChangedDates {
  private static final String BODY =
      "{\"id\":\"e\",\"event\":\"x\",\"createdAt\":\"2024-08-26T18:41:52+02:00\",\"data\":{},\"more\":1}";

  private ChangedDates() {}

  /**
   * Checks it.
   *
   * @throws IllegalStateException when a date is written in another way
   */
  static void check() {
    UnknownEvent read = read();
    expect(with(read, read.createdAt()), "2024-08-26T18:41:52+02:00");
    expect(with(read, read.createdAt().plusNanos(999_999)), "2024-08-26T16:41:52.000Z");
    expect(with(read, Instant.parse("0001-01-01T00:00:00.5Z")), "0001-01-01T00:00:00.500Z");
    expect(with(read, Instant.parse("+10000-01-01T00:00:00Z")), "9999-12-31T00:01:00.000-23:59");
    expect(with(read, Instant.parse("0000-12-31T23:59:59Z")), "0001-01-01T23:58:59.000+23:59");
    if (!read.extra().toString().equals("{more=1}")) {
      throw new IllegalStateException("extra has more than there is: " + read.extra());
    }
  }

  private static UnknownEvent read() {
    try {
      return (UnknownEvent) Webhooks.parse(BODY.getBytes(UTF_8));
    } catch (InvalidWebhookException invalid) {
      throw new IllegalStateException(invalid);
    }
  }

  private static UnknownEvent with(UnknownEvent event, Instant createdAt) {
    return new UnknownEvent(
        event.id(), event.event(), createdAt, event.data(), event.extra(), event.raw());
  }

  private static void expect(UnknownEvent event, String createdAt) {
    String written = event.toJson().get("createdAt").textValue();
    if (!written.equals(createdAt)) {
      throw new IllegalStateException(written + " instead of " + createdAt);
    }
  }
}
