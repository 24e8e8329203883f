package io.codeqr.webhooks;

import java.io.Serializable;

/**
 * One reason why a body is invalid.
 *
 * @param path a JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it
 *     should be; empty for the body itself
 * @param keyword the JSON Schema keyword that is broken, or {@code json} for a body that is not
 *     JSON and {@code utf-8} for one that is not text
 * @param message what was expected and what came, with escapes for characters that do not print
 * @serial exclude
 */
public record Issue(String path, String keyword, String message) implements Serializable {}
