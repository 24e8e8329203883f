package io.codeqr.webhooks;

/** The outcome of a request, and the HTTP status to answer it with. */
public sealed interface ReceivedWebhook {
  /**
   * The HTTP status to answer with. CodeQR counts every answer but a 2xx as a failure, and disables
   * a webhook after 20 of them in a row.
   *
   * @return 200, 202, 401 or 413
   */
  int status();

  /**
   * An event of the catalogue: 200.
   *
   * @param event the event
   */
  record Known(WebhookEvent event) implements ReceivedWebhook {
    @Override
    public int status() {
      return 200;
    }
  }

  /**
   * A sound body whose event is newer than the catalogue: 202.
   *
   * @param event the event
   */
  record Unknown(UnknownEvent event) implements ReceivedWebhook {
    @Override
    public int status() {
      return 202;
    }
  }

  /**
   * A body that CodeQR signed and that is not an event: 202, because it would send the same again.
   * Keep the body, and report it.
   *
   * @param error what is wrong, with the body
   */
  record Invalid(InvalidWebhookException error) implements ReceivedWebhook {
    @Override
    public int status() {
      return 202;
    }
  }

  /**
   * A request that was not signed with one of the secrets: 401.
   *
   * @param reason why it is not verified
   */
  record Unverified(Reason reason) implements ReceivedWebhook {
    @Override
    public int status() {
      return 401;
    }
  }

  /**
   * A body of more bytes than allowed, whose signature was not checked: 413.
   *
   * @param maxBytes how many bytes a body may have
   */
  record TooLarge(int maxBytes) implements ReceivedWebhook {
    @Override
    public int status() {
      return 413;
    }
  }

  /** Why a request is not verified. */
  enum Reason {
    /** There is no signature header. */
    MISSING,
    /** The header is not 64 hexadecimal digits. */
    MALFORMED,
    /** The header is not the signature of this body with one of the secrets. */
    MISMATCH
  }
}
