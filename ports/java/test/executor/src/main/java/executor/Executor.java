package executor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeqr.webhooks.InvalidWebhookException;
import io.codeqr.webhooks.ReceivedWebhook;
import io.codeqr.webhooks.UnknownEvent;
import io.codeqr.webhooks.WebhookEvent;
import io.codeqr.webhooks.Webhooks;
import io.codeqr.webhooks.testing.SampleEvents;
import io.codeqr.webhooks.testing.SignedRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the conformance corpus through the port to Java: see ports/README.md. */
final class Executor {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** In bytes. The deepest body needs no more, whatever a server gives its threads. */
  private static final long STACK = 256 << 10;

  private Executor() {}

  public static void main(String[] args) {
    Thread thread = new Thread(null, () -> run(args), "executor", STACK);
    thread.setUncaughtExceptionHandler(
        (ended, error) -> {
          error.printStackTrace();
          System.exit(1);
        });
    thread.start();
  }

  private static void run(String[] args) {
    try {
      answerAll(args);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static void answerAll(String[] args) throws IOException {
    ChangedDates.check();
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    List<Request> requests = requests();
    if (List.of(args).contains("bench")) {
      out.println(Benchmark.run(requests.stream().map(Request::body).toList()));
    } else {
      for (Request request : requests) {
        out.println(MAPPER.writeValueAsString(answer(request).put("id", request.id())));
      }
    }
    out.flush();
  }

  private static List<Request> requests() throws IOException {
    List<Request> requests = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      requests.add(MAPPER.readValue(line, Request.class));
    }
    return requests;
  }

  private static ObjectNode answer(Request request) {
    ObjectNode answer = MAPPER.createObjectNode();
    try {
      return switch (request.op()) {
        case "sign" -> answer.put("signature", Webhooks.sign(request.body(), firstSecret(request)));
        case "verify" -> answer.put("verified", verify(request));
        case "receive" -> receive(request, answer);
        case "sample" -> sample(request, answer);
        default -> parse(request.body(), answer);
      };
    } catch (IllegalArgumentException refused) {
      return answer.put("error", refused.getMessage());
    }
  }

  private static boolean verify(Request request) {
    return Webhooks.verify(request.body(), request.signature(), request.secrets());
  }

  private static ObjectNode receive(Request request, ObjectNode answer) {
    ReceivedWebhook received =
        request.maxBytes() == null
            ? Webhooks.receive(request.body(), request.signature(), request.secrets())
            : Webhooks.receive(
                request.body(), request.signature(), request.maxBytes(), request.secrets());
    answer.put("status", received.status());
    if (received instanceof ReceivedWebhook.Unverified unverified) {
      answer.put("reason", unverified.reason().name().toLowerCase(Locale.ROOT));
    }
    return answer.put("outcome", outcomeOf(received));
  }

  private static String outcomeOf(ReceivedWebhook received) {
    return received instanceof ReceivedWebhook.TooLarge
        ? "too-large"
        : received.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode sample(Request request, ObjectNode answer) {
    SignedRequest signed =
        SignedRequest.of(SampleEvents.named(request.event()), firstSecret(request));
    return answer.put("body", signed.body().bytes()).put("signature", signed.signature());
  }

  private static String firstSecret(Request request) {
    return request.secrets().length == 0 ? null : request.secrets()[0];
  }

  private static ObjectNode parse(byte[] body, ObjectNode answer) {
    try {
      WebhookEvent event = Webhooks.parse(body);
      return answer
          .put("outcome", event instanceof UnknownEvent ? "unknown" : "known")
          .put("event", event.event())
          .putPOJO("canonical", event)
          .put("millis", event.createdAt().toEpochMilli())
          .put("raw", event.raw().bytes());
    } catch (InvalidWebhookException invalid) {
      return answer
          .put("outcome", "invalid")
          .put("event", invalid.event().orElse(null))
          .putPOJO("issues", invalid.issues())
          .put("message", invalid.getMessage())
          .put("raw", invalid.raw().bytes());
    }
  }
}
