package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How the dates of a property stood in a body, where that is not how dates are written here.
 *
 * @param value what was made of them
 * @param json the text, or an array of texts
 */
record Spelling(Object value, JsonNode json) {}
