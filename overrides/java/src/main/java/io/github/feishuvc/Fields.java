package io.github.feishuvc;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the fields of an object of an answer: unknown ones are not looked at, null counts as
 * absent, numbers and strings stand for each other. The generated {@code Readers} are made of
 * these.
 */
final class Fields {
  /** A field holds what makes no sense there; the message names it and does not quote it. */
  static final class WrongContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongContentException(String message) {
      super(message);
    }
  }

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final int MOST_DIGITS = 20; // of an int64, with its sign
  private static final long LAST_SECOND = 253402300799L; // of the year 9999
  private static final long FIRST_SECOND = -62135596800L; // of the year 1

  private final Map<?, ?> object;
  private final String path;

  private Fields(Map<?, ?> object, String path) {
    this.object = object;
    this.path = path;
  }

  /** The content of an answer; null is an empty object. */
  static <T> T read(Object value, Function<Fields, T> reader) {
    return reader.apply(of(value == null ? Map.of() : value, "data"));
  }

  private static Fields of(Object value, String path) {
    if (value instanceof Map<?, ?> object) {
      return new Fields(object, path);
    }
    throw new WrongContentException(path + " is not an object");
  }

  /** How a value that is not null is read; the path is for the error. */
  interface Kind<T> {
    T read(Object value, String path);
  }

  /** A field, null if it is absent. */
  <T> T get(String name, Kind<T> kind) {
    Object value = object.get(name);
    return value == null ? null : kind.read(value, path + "." + name);
  }

  static <T> Kind<T> object(Function<Fields, T> reader) {
    return (value, path) -> reader.apply(of(value, path));
  }

  static <V, E> Kind<E> openEnum(Kind<V> kind, Function<V, E> of) {
    return (value, path) -> of.apply(kind.read(value, path));
  }

  static <T> Kind<List<T>> list(Kind<T> kind) {
    return (value, path) -> {
      if (!(value instanceof List<?> items)) {
        throw wrong(path, "a list");
      }
      List<T> read = new ArrayList<>(items.size());
      for (Object item : items) {
        read.add(item == null ? null : kind.read(item, path + "[" + read.size() + "]"));
      }
      return Collections.unmodifiableList(read);
    };
  }

  static String text(Object value, String path) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Json.Number number) {
      return number.text();
    }
    throw wrong(path, "text");
  }

  static Boolean bool(Object value, String path) {
    if (value instanceof Boolean bool) {
      return bool;
    }
    return switch (value instanceof Json.Number number ? number.text() : String.valueOf(value)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw wrong(path, "true or false");
    };
  }

  static Integer integer(Object value, String path) {
    long wide = wide(value, path);
    if (wide != (int) wide) {
      throw wrong(path, "an integer of 32 bits");
    }
    return (int) wide;
  }

  static Long integerText(Object value, String path) {
    return "".equals(value) ? null : (Long) wide(value, path);
  }

  static Double number(Object value, String path) {
    try {
      if (value instanceof Json.Number || value instanceof String) {
        return Double.valueOf(text(value, path));
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw wrong(path, "a number");
  }

  static Instant time(Object value, String path) {
    if ("".equals(value)) {
      return null;
    }
    long seconds = wide(value, path);
    if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
      throw wrong(path, "a time between the years 1 and 9999, in unix seconds");
    }
    return seconds == 0 ? null : Instant.ofEpochSecond(seconds); // 0 is sent for "not yet"
  }

  static long wide(Object value, String path) {
    if (value instanceof Json.Number || value instanceof String) {
      String digits = text(value, path);
      if (INTEGER.matcher(digits).matches()) {
        if (digits.length() > MOST_DIGITS || new BigInteger(digits).bitLength() > 63) {
          throw wrong(path, "an integer of 64 bits");
        }
        return Long.parseLong(digits);
      }
    }
    throw wrong(path, "an integer");
  }

  private static WrongContentException wrong(String path, String expected) {
    return new WrongContentException(path + " is not " + expected);
  }
}
