package io.codeqr.webhooks;

/** Refuses signing secrets that are a configuration mistake. */
final class Secrets {
  private Secrets() {}

  /**
   * Looks for a mistake in secrets.
   *
   * @throws IllegalArgumentException when there is none, or one of them is a configuration mistake:
   *     the first says which
   */
  static void check(String... secrets) {
    if (secrets == null || secrets.length == 0) {
      checkOne(null);
    }
    for (String secret : secrets) {
      checkOne(secret);
    }
  }

  private static void checkOne(String secret) {
    String fault = faultOf(secret);
    if (fault != null) {
      throw new IllegalArgumentException("the webhook's signing secret " + fault);
    }
  }

  private static String faultOf(String secret) {
    if (secret == null || secret.isEmpty()) {
      return "is missing or empty: give the whole secret, whsec_ prefix included";
    }
    if (!secret.equals(secret.strip())) {
      return "begins or ends with white space: remove it, for instance the line end of a secret"
          + " file";
    }
    if (secret.equals("undefined") || secret.equals("null")) {
      return "is the text \"" + secret + "\": the variable that should hold it was not set";
    }
    if (secret.equals("whsec_")) {
      return "is only its prefix, whsec_: give the whole secret";
    }
    return null;
  }
}
