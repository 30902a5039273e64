// Code copied from overrides/java/src/main/java/io/github/feishuvc/Url.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values into paths and queries. A value can never reach another path: it is encoded, and
 * {@code ..} is refused.
 */
final class Url {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");
  private static final String HEX = "0123456789ABCDEF";

  private Url() {}

  /** The path with its values, percent-encoded. */
  static String path(String template, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(match -> segment(template, match.group(1), values));
  }

  private static String segment(String template, String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null || value.isEmpty() || value.equals(".") || value.equals("..")) {
      throw new ConfigException(
          name + " must not be " + quoted(value) + ": it is a part of the path " + template);
    }
    return Matcher.quoteReplacement(encode(name, value));
  }

  /** The query string. Parameters that are null are left out, lists are repeated. */
  static String query(Map<String, ?> values) {
    var pairs = new StringJoiner("&");
    values.forEach(
        (name, value) -> {
          for (Object item :
              value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (item != null) {
              pairs.add(encode(name, name) + "=" + encode(name, Wire.text(item)));
            }
          }
        });
    return pairs.toString();
  }

  private static String encode(String name, String value) {
    ByteBuffer bytes;
    try {
      bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
    } catch (CharacterCodingException unpaired) {
      throw new ConfigException(name + " is not valid text: half of a surrogate pair");
    }
    var encoded = new StringBuilder();
    while (bytes.hasRemaining()) {
      int next = bytes.get() & 0xFF;
      if (next < 0x80 && (Character.isLetterOrDigit(next) || "-._~".indexOf(next) >= 0)) {
        encoded.append((char) next);
      } else {
        encoded.append('%').append(HEX.charAt(next >> 4)).append(HEX.charAt(next & 15));
      }
    }
    return encoded.toString();
  }

  private static String quoted(String value) {
    return value == null ? "null" : "'" + value + "'";
  }
}
