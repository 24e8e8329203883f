package io.codeqr.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/** Decodes bodies within the limits of the canonical form. */
final class Json {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** In characters: a body of CodeQR has a few thousand. */
  private static final int SMALL = 1 << 14;

  /** Interned names are found faster, but many names whose hashes collide are slow to intern. */
  private static final JsonFactory SMALL_BODIES = factory().build();

  private static final JsonFactory LARGE_BODIES =
      factory().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private Json() {}

  /** Takes whatever fits in memory, as the body has done. */
  private static JsonFactoryBuilder factory() {
    // Names whose hashes collide are slow, but legal.
    return StreamLimits.lift(
        new JsonFactoryBuilder().disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW));
  }

  static JsonNode decode(byte[] body) throws Fault {
    try {
      return readAny(textOf(body));
    } catch (JsonProcessingException malformed) {
      JsonLocation location = malformed.getLocation();
      throw Fault.notJson(
          "malformed at line " + location.getLineNr() + ", column " + location.getColumnNr());
    } catch (IOException error) {
      throw new UncheckedIOException("reading from memory", error);
    }
  }

  /** Reads what is malformed once more, with U+FFFD for lone surrogates. */
  private static JsonNode readAny(CharBuffer text) throws IOException, Fault {
    try {
      return read(text);
    } catch (JsonProcessingException malformed) {
      return read(CharBuffer.wrap(LoneSurrogates.replaced(text).toCharArray()));
    }
  }

  private static JsonNode read(CharBuffer text) throws IOException, Fault {
    char[] characters = text.array();
    int start = text.arrayOffset() + text.position();
    JsonFactory factory = text.remaining() <= SMALL ? SMALL_BODIES : LARGE_BODIES;
    try (JsonParser parser = factory.createParser(characters, start, text.remaining())) {
      return new TreeReader(parser, characters).read();
    }
  }

  /** The text of a body, behind its byte order mark if it has one (RFC 8259, section 8.1). */
  private static CharBuffer textOf(byte[] body) throws Fault {
    try {
      // A new decoder reports what is malformed instead of replacing it.
      CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK ? text.position(1) : text;
    } catch (CharacterCodingException malformed) {
      throw Fault.notUtf8();
    }
  }
}
