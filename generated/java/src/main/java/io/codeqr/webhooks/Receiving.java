package io.codeqr.webhooks;

import io.codeqr.webhooks.ReceivedWebhook.Reason;
import java.util.Optional;

/** The steps of receiving a webhook, in their order. */
final class Receiving {
  /** 4 MiB: the documented bodies have under 4 KiB, but an image may come as a data URL. */
  static final int MAX_BYTES = 4 << 20;

  private Receiving() {}

  /**
   * Looks for a mistake in a size.
   *
   * @return the size
   * @throws IllegalArgumentException when no bytes are allowed
   */
  static int checkedSize(int maxBytes) {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("maxBytes must be positive, got " + maxBytes);
    }
    return maxBytes;
  }

  /** Why a header cannot be a signature of any body, if it cannot. */
  static Optional<ReceivedWebhook.Unverified> refused(String signature) {
    if (Signatures.isWellFormed(signature)) {
      return Optional.empty();
    }
    Reason reason = signature == null ? Reason.MISSING : Reason.MALFORMED;
    return Optional.of(new ReceivedWebhook.Unverified(reason));
  }

  /** What a body is whose header has the form of a signature. */
  static ReceivedWebhook signed(byte[] body, String signature, int maxBytes, String... secrets) {
    if (body.length > maxBytes) {
      return new ReceivedWebhook.TooLarge(maxBytes);
    }
    if (!Signatures.verify(body, signature, secrets)) {
      return new ReceivedWebhook.Unverified(Reason.MISMATCH);
    }
    try {
      WebhookEvent event = Webhooks.parse(body);
      return event instanceof UnknownEvent unknown
          ? new ReceivedWebhook.Unknown(unknown)
          : new ReceivedWebhook.Known(event);
    } catch (InvalidWebhookException invalid) {
      return new ReceivedWebhook.Invalid(invalid);
    }
  }
}
