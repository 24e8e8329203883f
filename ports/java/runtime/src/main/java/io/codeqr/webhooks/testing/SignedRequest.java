package io.codeqr.webhooks.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.codeqr.webhooks.RawBody;
import io.codeqr.webhooks.WebhookEvent;
import io.codeqr.webhooks.Webhooks;

/**
 * A request as CodeQR would send it.
 *
 * @param body the body
 * @param signature the value of the header {@value Webhooks#SIGNATURE_HEADER}
 */
public record SignedRequest(RawBody body, String signature) {
  /**
   * The request for an event.
   *
   * @param event the event, which is written in the documented form
   * @param secret the whole secret, {@code whsec_} prefix included
   * @return the request
   * @throws IllegalArgumentException when the secret is a configuration mistake, as for {@link
   *     Webhooks#sign}
   */
  public static SignedRequest of(WebhookEvent event, String secret) {
    return of(event.toJson().toString().getBytes(UTF_8), secret);
  }

  /**
   * The request for any body, for instance one that is not an event.
   *
   * @param body the body
   * @param secret the whole secret, {@code whsec_} prefix included
   * @return the request
   * @throws IllegalArgumentException when the secret is a configuration mistake, as for {@link
   *     Webhooks#sign}
   */
  public static SignedRequest of(byte[] body, String secret) {
    return new SignedRequest(RawBody.of(body), Webhooks.sign(body, secret));
  }
}
