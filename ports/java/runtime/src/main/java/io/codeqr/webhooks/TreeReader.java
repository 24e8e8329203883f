package io.codeqr.webhooks;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/** Builds a tree from the tokens of a text. Its numbers are doubles, and integers of any length. */
final class TreeReader {
  private static final int MAX_LEVELS = 128;

  /** An integer of more digits is beyond the range of a double. */
  private static final int MAX_DIGITS = 309;

  private final JsonParser parser;
  private final char[] input;

  /** How many objects and arrays are around what is read. */
  private int levels;

  /**
   * Starts before the first token.
   *
   * @param input what the parser reads
   */
  TreeReader(JsonParser parser, char[] input) {
    this.parser = parser;
    this.input = input;
  }

  /**
   * Reads the one value of the text.
   *
   * @throws JsonParseException when it is malformed, or has a lone surrogate
   * @throws Fault when it is nested too deep, or holds a number that rounds to infinity
   */
  JsonNode read() throws IOException, Fault {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new JsonParseException(parser, "must be a value");
    }
    JsonNode json = value(first);
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "must be one value");
    }
    return json;
  }

  private JsonNode value(JsonToken token) throws IOException, Fault {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> DoubleNode.valueOf(finite(parser.getDoubleValue()));
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_NULL -> NullNode.instance;
      default -> throw new JsonParseException(parser, "must be a value");
    };
  }

  private ObjectNode object() throws IOException, Fault {
    enter();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      // Some versions of Jackson take a lone surrogate in a name.
      if (LoneSurrogates.isIn(name)) {
        throw new JsonParseException(parser, "must be text");
      }
      object.set(name, value(parser.nextToken()));
    }
    levels--;
    return object;
  }

  private ArrayNode array() throws IOException, Fault {
    enter();
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(token));
    }
    levels--;
    return array;
  }

  private void enter() throws Fault {
    if (++levels > MAX_LEVELS) {
      throw Fault.notJson("nested deeper than " + MAX_LEVELS + " levels");
    }
  }

  private TextNode text() throws IOException {
    String text = parser.getText();
    // What needs no buffer of its own has no escapes, and only an escape makes a lone surrogate.
    if (parser.getTextCharacters() != input && LoneSurrogates.isIn(text)) {
      throw new JsonParseException(parser, "must be text");
    }
    return TextNode.valueOf(text);
  }

  private JsonNode integer() throws IOException, Fault {
    // Not all digits of a hostile number are worth reading, and some versions of Jackson read them
    // when they are asked for the type.
    if (parser.getTextLength() > MAX_DIGITS + 1) {
      throw beyondDouble();
    }
    NumberType type = parser.getNumberType();
    if (type == NumberType.INT) {
      return IntNode.valueOf(parser.getIntValue());
    }
    if (type == NumberType.LONG) {
      return LongNode.valueOf(parser.getLongValue());
    }
    BigIntegerNode integer = BigIntegerNode.valueOf(parser.getBigIntegerValue());
    finite(integer.doubleValue());
    return integer;
  }

  private static double finite(double number) throws Fault {
    if (Double.isInfinite(number)) {
      throw beyondDouble();
    }
    return number;
  }

  private static Fault beyondDouble() {
    return Fault.notJson("a number is beyond the range of a double");
  }
}
