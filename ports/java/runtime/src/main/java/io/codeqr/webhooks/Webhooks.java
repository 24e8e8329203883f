package io.codeqr.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;

/** Receiving webhooks: the signature of a body, and which event it is. */
public final class Webhooks {
  /** The header that bears the signature of a body. */
  public static final String SIGNATURE_HEADER = "CodeQR-Signature";

  private Webhooks() {}

  /**
   * Finds out which event a webhook body is.
   *
   * <p>Both the documented form and the form in which CodeQR delivers are taken; the event is in
   * the documented form.
   *
   * @param body the body exactly as received
   * @return an event of the catalogue, or an {@link UnknownEvent}
   * @throws InvalidWebhookException when the body is not JSON, has no sound envelope, or is not
   *     what its event's schema says
   */
  public static WebhookEvent parse(byte[] body) throws InvalidWebhookException {
    RawBody raw = RawBody.of(Objects.requireNonNull(body, "body"));
    String name = null;
    try {
      JsonNode json = raw.decode();
      name = json.path("event").textValue();
      if (name == null) {
        return UnknownEvent.decode(json, raw);
      }
      DeliveredForms.canonicalize(name, json);
      return Catalogue.decode(name, json, raw);
    } catch (Fault fault) {
      throw new InvalidWebhookException(name, fault.issue(), raw);
    }
  }

  /**
   * Finds out which event a webhook body is that is already text.
   *
   * @param body the text; a surrogate that is not one of a pair is read as U+FFFD
   * @return an event of the catalogue, or an {@link UnknownEvent}
   * @throws InvalidWebhookException as for bytes
   */
  public static WebhookEvent parse(String body) throws InvalidWebhookException {
    String text = LoneSurrogates.without(Objects.requireNonNull(body, "body"));
    return parse(text.getBytes(UTF_8));
  }

  /**
   * Receives a webhook of up to 4 MiB: checks the signature first, and only then parses the body.
   *
   * @param body the body exactly as received
   * @param signature the {@value #SIGNATURE_HEADER} header; null where there is none
   * @param secrets the webhook's signing secret, {@code whsec_} prefix included, or several while
   *     one is being rotated
   * @return the outcome, and the HTTP status to answer with
   * @throws IllegalArgumentException when a secret is a configuration mistake, as for {@link
   *     #verify}: it must not pass for a bad request
   */
  public static ReceivedWebhook receive(byte[] body, String signature, String... secrets) {
    return receive(body, signature, Receiving.MAX_BYTES, secrets);
  }

  /**
   * Receives a webhook: checks the signature first, and only then parses the body.
   *
   * @param body the body exactly as received
   * @param signature the {@value #SIGNATURE_HEADER} header; null where there is none
   * @param maxBytes how many bytes a body may have
   * @param secrets the webhook's signing secret, {@code whsec_} prefix included, or several while
   *     one is being rotated
   * @return the outcome, and the HTTP status to answer with
   * @throws IllegalArgumentException when a secret is a configuration mistake, as for {@link
   *     #verify}, or no bytes are allowed: it must not pass for a bad request
   */
  public static ReceivedWebhook receive(
      byte[] body, String signature, int maxBytes, String... secrets) {
    Objects.requireNonNull(body, "body");
    Secrets.check(secrets);
    int size = Receiving.checkedSize(maxBytes);
    Optional<ReceivedWebhook.Unverified> refused = Receiving.refused(signature);
    return refused.isPresent() ? refused.get() : Receiving.signed(body, signature, size, secrets);
  }

  /**
   * Checks CodeQR's signature of a webhook body, in constant time.
   *
   * @param body the body exactly as received: parsing and serializing it breaks the signature
   * @param signature the {@value #SIGNATURE_HEADER} header: 64 hex digits; null where there is none
   * @param secrets the webhook's signing secret, {@code whsec_} prefix included, or several while
   *     one is being rotated
   * @return whether one of the secrets signed these bytes; a missing or malformed signature is
   *     false, never an error
   * @throws IllegalArgumentException when a secret is a configuration mistake, not a bad request:
   *     there is none, or one is null or empty, has white space at its beginning or end, is the
   *     text "undefined" or "null", or only the prefix {@code whsec_}
   */
  public static boolean verify(byte[] body, String signature, String... secrets) {
    return Signatures.verify(Objects.requireNonNull(body, "body"), signature, secrets);
  }

  /**
   * The signature of a body as CodeQR makes it.
   *
   * @param body the body exactly as it is sent
   * @param secret the whole secret, {@code whsec_} prefix included
   * @return 64 lower-case hex digits of HMAC-SHA256
   * @throws IllegalArgumentException when the secret is a configuration mistake, as for {@link
   *     #verify}
   */
  public static String sign(byte[] body, String secret) {
    return Signatures.sign(Objects.requireNonNull(body, "body"), secret);
  }
}
