import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.LinkClickedEvent;
import io.codeqr.webhooks.WebhookEvent;
import io.codeqr.webhooks.WebhookReceiver;
import io.codeqr.webhooks.testing.SampleEvents;
import io.codeqr.webhooks.testing.SignedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What a receiver does beyond what the README's server shows. */
class WebhookReceiverTest {
  private static final String SECRET = "whsec_test";

  private final List<WebhookEvent> events = new ArrayList<>();
  private final List<InvalidWebhookException> invalid = new ArrayList<>();
  private final WebhookReceiver receiver =
      WebhookReceiver.of(events::add, invalid::add, "whsec_new", SECRET);

  @Test
  void handsEventsToOneHandlerAndInvalidBodiesToTheOther() throws IOException {
    assertEquals(200, answer(receiver, SampleEvents.of(LinkClickedEvent.class)));
    assertEquals(202, answer(receiver, SampleEvents.unknown()));
    assertEquals(202, answer(receiver, SignedRequest.of("{}".getBytes(UTF_8), SECRET)));
    assertEquals(
        List.of("link.clicked", "link.shared"), events.stream().map(WebhookEvent::event).toList());
    assertEquals("webhook: /id is missing", invalid.get(0).getMessage());
  }

  @Test
  void readsNothingWithoutTheFormOfASignature() throws IOException {
    InputStream unreadable = InputStream.nullInputStream();
    unreadable.close();
    assertEquals(405, receiver.answer("GET", "0".repeat(64), unreadable));
    assertEquals(401, receiver.answer("POST", null, unreadable));
    assertEquals(401, receiver.answer("POST", "sha256=0", unreadable));
    assertThrows(IOException.class, () -> receiver.answer("POST", "0".repeat(64), unreadable));
  }

  @Test
  void readsAByteMoreThanTheLimit() throws IOException {
    InputStream body = new ByteArrayInputStream(new byte[100]);
    assertEquals(413, receiver.withMaxBytes(10).answer("POST", "0".repeat(64), body));
    assertEquals(89, body.available());
    assertEquals(
        401, receiver.withMaxBytes(Integer.MAX_VALUE).answer("POST", "0".repeat(64), body));
    assertThrows(IllegalArgumentException.class, () -> receiver.withMaxBytes(0));
  }

  @Test
  void answers500AndLogsWhyWhenAHandlerOrTheSecretsFail() throws IOException {
    WebhookEvent event = SampleEvents.unknown();
    List<LogRecord> log = new ArrayList<>();
    Logger logger = Logger.getLogger("io.codeqr.webhooks");
    logger.setUseParentHandlers(false);
    logger.addHandler(into(log));
    WebhookReceiver failing =
        WebhookReceiver.of(
            failed -> {
              throw new IOException("the database is away");
            },
            invalid::add,
            SECRET);
    assertEquals(500, answer(failing, event));
    assertEquals("the database is away", log.get(0).getThrown().getMessage());
    Supplier<List<String>> none = List::of;
    assertEquals(500, answer(WebhookReceiver.of(events::add, invalid::add, none), event));
    Supplier<List<String>> away =
        () -> {
          throw new IllegalStateException("the vault is away");
        };
    assertEquals(500, answer(WebhookReceiver.of(events::add, invalid::add, away), event));
    assertEquals("the vault is away", log.get(2).getThrown().getMessage());
    assertTrue(events.isEmpty());
  }

  @Test
  void answers500ToAnErrorButNotWhenTheMachineFails() throws IOException {
    Logger.getLogger("io.codeqr.webhooks").setUseParentHandlers(false);
    WebhookEvent event = SampleEvents.unknown();
    for (Error error : List.of(new StackOverflowError(), new NoSuchMethodError("x"))) {
      assertEquals(500, answer(failingWith(error), event));
    }
    Supplier<List<String>> away =
        () -> {
          throw new NoClassDefFoundError("vault");
        };
    assertEquals(500, answer(WebhookReceiver.of(events::add, invalid::add, away), event));
    WebhookReceiver without = failingWith(new OutOfMemoryError());
    assertThrows(OutOfMemoryError.class, () -> answer(without, event));
  }

  @Test
  void refusesASecretThatIsAMistakeWhenItIsMade() {
    assertThrows(
        IllegalArgumentException.class, () -> WebhookReceiver.of(events::add, invalid::add, ""));
    assertThrows(
        IllegalArgumentException.class, () -> WebhookReceiver.of(events::add, invalid::add));
  }

  private WebhookReceiver failingWith(Error error) {
    return WebhookReceiver.of(
        event -> {
          throw error;
        },
        invalid::add,
        SECRET);
  }

  private static int answer(WebhookReceiver receiver, WebhookEvent event) throws IOException {
    return answer(receiver, SignedRequest.of(event, SECRET));
  }

  private static int answer(WebhookReceiver receiver, SignedRequest request) throws IOException {
    InputStream body = new ByteArrayInputStream(request.body().bytes());
    return receiver.answer("POST", request.signature(), body);
  }

  private static Handler into(List<LogRecord> log) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        log.add(entry);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
