import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.LinkClickedEvent;
import io.codeqr.webhooks.ReceivedWebhook;
import io.codeqr.webhooks.UnknownEvent;
import io.codeqr.webhooks.WebhookEvent;
import io.codeqr.webhooks.WebhookReceiver;
import io.codeqr.webhooks.Webhooks;
import io.codeqr.webhooks.testing.SampleEvents;
import io.codeqr.webhooks.testing.SignedRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What one expects of any library in Java. */
class ExpectationsTest {
  /** In bytes: as little as servers give their threads. */
  private static final long STACK = 256 << 10;

  @Test
  void anExceptionIsTheSameWhenItIsSerializedAndReadAgain()
      throws IOException, ClassNotFoundException {
    InvalidWebhookException thrown = thrownFor("{\"event\":\"link.clicked\"}");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(thrown);
    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    InvalidWebhookException copy = (InvalidWebhookException) read;
    assertEquals(thrown.getMessage(), copy.getMessage());
    assertEquals(thrown.event(), copy.event());
    assertEquals(thrown.issues(), copy.issues());
    assertEquals(thrown.raw(), copy.raw());
  }

  @Test
  void theDeepestBodyNeedsNoMoreThanASmallStack() throws Exception {
    UnknownEvent event = (UnknownEvent) onASmallStack(nested(128));
    assertEquals(nested(128), event.toJson().toString());
    ExecutionException deeper =
        assertThrows(ExecutionException.class, () -> onASmallStack(nested(129)));
    assertEquals(
        "webhook: body must be JSON: nested deeper than 128 levels",
        deeper.getCause().getMessage());
    ExecutionException deepest =
        assertThrows(ExecutionException.class, () -> onASmallStack("[".repeat(4 << 20)));
    assertEquals(InvalidWebhookException.class, deepest.getCause().getClass());
  }

  @Test
  void whatIsPrintedIsShortAndHasNoBodyAndNoSecret() {
    LinkClickedEvent clicked = SampleEvents.of(LinkClickedEvent.class);
    assertEquals("link.clicked " + clicked.id(), clicked.toString());
    assertTrue(clicked.data().toString().length() < 100, clicked.data()::toString);
    assertTrue(clicked.data().link().toString().startsWith("Link {\"id\":"));
    assertEquals("link.shared", SampleEvents.unknown().toString().split(" ")[0]);
    assertTrue(SampleEvents.unknown().toString().length() < 100);
    byte[] body = "{\"id\":\"not to be shown\"}".getBytes(UTF_8);
    SignedRequest request = SignedRequest.of(body, "whsec_5ecret");
    ReceivedWebhook received = Webhooks.receive(body, request.signature(), "whsec_5ecret");
    WebhookReceiver receiver = WebhookReceiver.of(event -> {}, invalid -> {}, "whsec_5ecret");
    for (Object value : new Object[] {request, received, receiver, clicked.raw()}) {
      assertFalse(value.toString().matches(".*(not to be shown|5ecret).*"), value::toString);
      assertTrue(value.toString().length() < 200, value::toString);
    }
  }

  @Test
  void textIsReadAsBytesAre() throws InvalidWebhookException {
    WebhookEvent event =
        Webhooks.parse(
            "{\"id\":\"é\",\"event\":\"x\",\"createdAt\":\"2024-08-26T16:41:52.346Z\",\"data\":{}}");
    assertEquals("é", event.id());
    assertArrayEquals(event.raw().text().getBytes(UTF_8), event.raw().bytes());
  }

  @Test
  void aLoneSurrogateIsReplacedInNamesAndValuesAlikeEscapedOrNot() throws InvalidWebhookException {
    for (String half : new String[] {"\\ud83d", "\ud83d"}) {
      String body = nested(3).replace("[]", "{\"a%s\":\"b%s\"}".formatted(half, half));
      UnknownEvent event = (UnknownEvent) Webhooks.parse(body);
      assertEquals("{\"a\ufffd\":\"b\ufffd\"}", event.data().get("x").toString());
    }
  }

  @Test
  void nullIsRefusedByName() {
    Executable[] calls = {
      () -> Webhooks.parse((String) null),
      () -> Webhooks.parse((byte[]) null),
      () -> Webhooks.receive(null, "0".repeat(64), "whsec_test"),
      () -> Webhooks.verify(null, "0".repeat(64), "whsec_test"),
      () -> Webhooks.sign(null, "whsec_test"),
    };
    for (Executable call : calls) {
      assertEquals("body", assertThrows(NullPointerException.class, call).getMessage());
    }
  }

  /** A sound envelope with as many levels, itself included. */
  private static String nested(int levels) {
    String array = "[".repeat(levels - 2) + "]".repeat(levels - 2);
    return "{\"id\":\"i\",\"event\":\"x\",\"createdAt\":\"2024-08-26T16:41:52.346Z\",\"data\":{\"x\":%s}}"
        .formatted(array);
  }

  private static WebhookEvent onASmallStack(String body) throws Exception {
    FutureTask<WebhookEvent> parsing = new FutureTask<>(() -> Webhooks.parse(body));
    new Thread(null, parsing, "small", STACK).start();
    return parsing.get();
  }

  private static InvalidWebhookException thrownFor(String body) {
    return assertThrows(InvalidWebhookException.class, () -> Webhooks.parse(body));
  }
}
