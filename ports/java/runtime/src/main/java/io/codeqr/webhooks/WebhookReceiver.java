package io.codeqr.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Receives the requests of any server: verifies them, reads them, hands them to a program's own
 * code and says what to answer. It has no state, and may be used by many threads.
 *
 * <p>It says in the log {@code io.codeqr.webhooks} why it answers 500.
 */
public final class WebhookReceiver {
  private static final Logger LOG = System.getLogger("io.codeqr.webhooks");
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int INTERNAL_SERVER_ERROR = 500;

  private final Handler<WebhookEvent> events;
  private final Handler<InvalidWebhookException> invalid;
  private final Supplier<List<String>> secrets;
  private final int maxBytes;

  private WebhookReceiver(
      Handler<WebhookEvent> events,
      Handler<InvalidWebhookException> invalid,
      Supplier<List<String>> secrets,
      int maxBytes) {
    this.events = Objects.requireNonNull(events, "events");
    this.invalid = Objects.requireNonNull(invalid, "invalid");
    this.secrets = Objects.requireNonNull(secrets, "secrets");
    this.maxBytes = maxBytes;
  }

  /**
   * What a program does with something that it has received.
   *
   * @param <T> what it is
   */
  @FunctionalInterface
  public interface Handler<T> {
    /**
     * Does it. Answering takes as long: what is slow belongs into a queue.
     *
     * @param received what has been received
     * @throws Exception when it fails: the answer is 500, and CodeQR sends the webhook again
     */
    void handle(T received) throws Exception;
  }

  /**
   * A receiver that takes bodies of up to 4 MiB.
   *
   * @param events called with each event, of the catalogue or unknown
   * @param invalid called with each body that CodeQR signed and that is not an event
   * @param secrets the webhook's signing secret, {@code whsec_} prefix included, or several while
   *     one is being rotated
   * @return the receiver
   * @throws IllegalArgumentException when a secret is a configuration mistake, as for {@link
   *     Webhooks#verify}
   */
  public static WebhookReceiver of(
      Handler<WebhookEvent> events, Handler<InvalidWebhookException> invalid, String... secrets) {
    Secrets.check(secrets);
    List<String> own = List.of(secrets);
    return of(events, invalid, () -> own);
  }

  /**
   * A receiver that takes bodies of up to 4 MiB and asks for the secrets with each request that has
   * a signature, for instance in a secret manager. Where there are none, or one is a configuration
   * mistake, it answers 500.
   *
   * @param events called with each event, of the catalogue or unknown
   * @param invalid called with each body that CodeQR signed and that is not an event
   * @param secrets gives the signing secrets
   * @return the receiver
   */
  public static WebhookReceiver of(
      Handler<WebhookEvent> events,
      Handler<InvalidWebhookException> invalid,
      Supplier<List<String>> secrets) {
    return new WebhookReceiver(events, invalid, secrets, Receiving.MAX_BYTES);
  }

  /**
   * The same receiver with another limit.
   *
   * @param bytes how many bytes a body may have
   * @return a new receiver
   * @throws IllegalArgumentException when no bytes are allowed
   */
  public WebhookReceiver withMaxBytes(int bytes) {
    return new WebhookReceiver(events, invalid, secrets, Receiving.checkedSize(bytes));
  }

  /**
   * Receives a request. What has no signature is not read, and nothing is read beyond a byte more
   * than the limit.
   *
   * @param method the HTTP method
   * @param signature the {@value Webhooks#SIGNATURE_HEADER} header; null where there is none
   * @param body the body, which is left open
   * @return the HTTP status to answer with: that of the {@link ReceivedWebhook}; 405 for a method
   *     other than POST; 500 when a handler or the secrets fail, be it with an {@link Error}
   * @throws IOException when the body cannot be read
   */
  public int answer(String method, String signature, InputStream body) throws IOException {
    if (!"POST".equals(method)) {
      return METHOD_NOT_ALLOWED;
    }
    Optional<ReceivedWebhook.Unverified> refused = Receiving.refused(signature);
    if (refused.isPresent()) {
      return refused.get().status();
    }
    String[] current;
    try {
      current = secrets.get().toArray(String[]::new);
      Secrets.check(current);
    } catch (Throwable failure) {
      return failed("the webhook's signing secret cannot be used", failure);
    }
    // The limit may be the greatest int.
    byte[] bytes = body.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE));
    return handle(Receiving.signed(bytes, signature, maxBytes, current));
  }

  private int handle(ReceivedWebhook received) {
    try {
      if (received instanceof ReceivedWebhook.Known known) {
        events.handle(known.event());
      } else if (received instanceof ReceivedWebhook.Unknown unknown) {
        events.handle(unknown.event());
      } else if (received instanceof ReceivedWebhook.Invalid refused) {
        invalid.handle(refused.error());
      }
      return received.status();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return failed("a webhook's handler was interrupted", interrupted);
    } catch (Throwable failure) {
      // An Error, too: a library of another version than the program was compiled with throws them.
      return failed("a webhook's handler failed", failure);
    }
  }

  private static int failed(String what, Throwable failure) {
    // A handler may run out of its stack; a machine that has run out of memory is not ours to run.
    if (failure instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    LOG.log(Level.ERROR, what, failure);
    return INTERNAL_SERVER_ERROR;
  }
}
