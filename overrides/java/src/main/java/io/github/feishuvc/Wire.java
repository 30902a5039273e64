package io.github.feishuvc;

import io.github.feishuvc.models.Input;
import io.github.feishuvc.models.OpenEnum;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what callers set into what the platform wants to see. */
final class Wire {
  private Wire() {}

  /** A value of a body, as JSON. */
  static Object json(Object value) {
    if (value instanceof Input input) {
      return json(input.fields());
    }
    if (value instanceof Map<?, ?> object) {
      Map<Object, Object> written = new LinkedHashMap<>();
      object.forEach((name, item) -> written.put(name, json(item)));
      return written;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Wire::json).toList();
    }
    if (value instanceof OpenEnum<?> known) {
      return known.value();
    }
    return value instanceof Instant moment ? text(moment) : value;
  }

  /** A value of a query, as text. */
  static String text(Object value) {
    if (value instanceof Instant moment) {
      return String.valueOf(moment.getEpochSecond());
    }
    return String.valueOf(value instanceof OpenEnum<?> known ? known.value() : value);
  }

  /**
   * Whether text can stand in a header: no control characters, nothing but ASCII, no space around
   * it.
   */
  static boolean fitsHeader(String text) {
    return text.equals(text.strip()) && text.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
  }

  /** Whether a value can be a token. */
  static boolean isToken(Object value) {
    return value instanceof String text && !text.isEmpty() && fitsHeader(text);
  }
}
