package io.codeqr.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
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

  /** Takes whatever fits in memory, as the body has done; only depth has a limit. */
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
          .build()
          .reader();

  private Json() {}

  static JsonNode decode(byte[] body) throws Fault {
    CharBuffer text = textOf(body);
    try (JsonParser parser =
        FACTORY.createParser(
            text.array(), text.arrayOffset() + text.position(), text.remaining())) {
      parser.nextToken();
      JsonNode json = READER.readTree(parser);
      if (json == null || json.isMissingNode()) {
        throw new Fault("json", "must be JSON: it is empty");
      }
      if (parser.nextToken() != null) {
        throw new Fault("json", "must be JSON: something follows it");
      }
      return json;
    } catch (StreamConstraintsException limit) {
      throw new Fault("json", "must be JSON, nested at most " + MAX_DEPTH + " deep");
    } catch (JsonProcessingException malformed) {
      JsonLocation location = malformed.getLocation();
      throw new Fault(
          "json",
          "must be JSON: malformed at line %d, column %d"
              .formatted(location.getLineNr(), location.getColumnNr()));
    } catch (IOException error) {
      throw new UncheckedIOException("reading from memory", error);
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
