package io.codeqr.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Decodes bodies within the limits of the canonical form. */
final class Json {
  private static final int MAX_LEVELS = 128;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** Takes whatever fits in memory, as the body has done: only depth is limited. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Names whose hashes are alike are slow to keep, and no reason to refuse a body.
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_LEVELS)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  static JsonNode decode(byte[] body) throws Fault {
    String text = LoneSurrogates.replaced(textOf(body));
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new TreeReader(parser).read();
    } catch (StreamConstraintsException limit) {
      throw Fault.notJson("nested deeper than " + MAX_LEVELS + " levels");
    } catch (JsonProcessingException malformed) {
      JsonLocation location = malformed.getLocation();
      throw Fault.notJson(
          "malformed at line " + location.getLineNr() + ", column " + location.getColumnNr());
    } catch (IOException error) {
      throw new UncheckedIOException("reading from memory", error);
    }
  }

  /** The text of a body, behind its byte order mark if it has one (RFC 8259, section 8.1). */
  private static String textOf(byte[] body) throws Fault {
    String text = new String(body, UTF_8);
    // What is malformed has been replaced, and is not what the text is encoded as.
    if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(text.getBytes(UTF_8), body)) {
      throw Fault.notUtf8();
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
