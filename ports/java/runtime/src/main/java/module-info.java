/** Typed events of CodeQR's webhooks. */
module io.codeqr.webhooks {
  requires transitive com.fasterxml.jackson.databind;

  exports io.codeqr.webhooks;
  exports io.codeqr.webhooks.testing;
}
