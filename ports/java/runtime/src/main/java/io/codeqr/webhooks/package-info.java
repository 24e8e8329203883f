/**
 * Typed events of CodeQR's webhooks: {@link io.codeqr.webhooks.Webhooks#verify verify} the
 * signature of a body, then {@link io.codeqr.webhooks.Webhooks#parse parse} it.
 */
package io.codeqr.webhooks;
