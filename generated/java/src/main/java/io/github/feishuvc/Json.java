// Code copied from overrides/java/src/main/java/io/github/feishuvc/Json.java by make. DO NOT EDIT.

package io.github.feishuvc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists, strings, booleans, null and {@link Number}s, read and written by Jackson's
 * streams. The only file that imports Jackson.
 */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /**
   * A number as it was written: ids that come as numbers keep all their digits.
   *
   * @param text its digits
   */
  record Number(String text) {}

  /**
   * Reads a document. Of equal keys the last one counts; a byte order mark is skipped.
   *
   * @throws IOException not JSON, not UTF-8, or nested without end
   */
  static Object parse(byte[] document) throws IOException {
    // Decoded here, since Jackson guesses encodings and lets some bytes pass that are no UTF-8.
    CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
    int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    try (JsonParser parser =
        FACTORY.createParser(text.array(), text.arrayOffset() + start, text.length() - start)) {
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "empty");
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one value");
      }
      return value;
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        return object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        return array;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return new Number(parser.getText());
      }
      case VALUE_TRUE -> {
        return true;
      }
      case VALUE_FALSE -> {
        return false;
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        return parser.getText();
      }
    }
  }

  /** Writes a document of maps, lists, strings, booleans, numbers and null. */
  static byte[] write(Object value) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(generator, value);
    } catch (IOException impossible) { // nothing is written to but memory
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        generator.writeFieldName((String) entry.getKey());
        write(generator, entry.getValue());
      }
      generator.writeEndObject();
    } else if (value instanceof Iterable<?> array) {
      generator.writeStartArray();
      for (Object item : array) {
        write(generator, item);
      }
      generator.writeEndArray();
    } else if (value == null) {
      generator.writeNull();
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Double number) {
      generator.writeNumber(number);
    } else if (value instanceof java.lang.Number number) {
      generator.writeNumber(number.longValue());
    } else {
      generator.writeString((String) value);
    }
  }
}
