package io.codeqr.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/** Decodes bodies. Of a key that stands twice, the last value counts. */
final class Json {
  private static final int MAX_DEPTH = 1000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Takes whatever fits in memory, as the body has done: only depth is limited. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final ObjectReader READER =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .reader();

  private Json() {}

  static JsonNode decode(byte[] body) throws Fault {
    CharBuffer text = textOf(body);
    try {
      return readAny(text);
    } catch (StreamConstraintsException limit) {
      throw new Fault("json", "must be JSON, nested at most " + MAX_DEPTH + " deep");
    } catch (JsonProcessingException malformed) {
      JsonLocation location = malformed.getLocation();
      throw new Fault(
          "json",
          "must be JSON: malformed at line %d, column %d"
              .formatted(location.getLineNr(), location.getColumnNr()));
    } catch (NumberFormatException limit) {
      throw new Fault("json", "must be JSON, with exponents of at most 32 bits");
    } catch (IOException error) {
      throw new UncheckedIOException("reading from memory", error);
    }
  }

  /** Reads once more, without lone surrogates, what Jackson does not take. */
  private static JsonNode readAny(CharBuffer text) throws IOException {
    try {
      return read(text);
    } catch (JsonProcessingException malformed) {
      return read(CharBuffer.wrap(LoneSurrogates.replaced(text).toCharArray()));
    }
  }

  private static JsonNode read(CharBuffer text) throws IOException {
    char[] characters = text.array();
    int start = text.arrayOffset() + text.position();
    try (JsonParser parser = FACTORY.createParser(characters, start, text.remaining())) {
      JsonNode json = READER.readTree(parser);
      if (json == null || parser.nextToken() != null) {
        throw new JsonParseException(parser, "must be one value");
      }
      return json;
    }
  }

  /** The text of a body, behind its byte order mark if it has one (RFC 8259, section 8.1). */
  private static CharBuffer textOf(byte[] body) throws Fault {
    try {
      // A new decoder reports what is malformed instead of replacing it.
      CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK ? text.position(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new Fault("utf-8", "must be UTF-8");
    }
  }
}
