package io.github.feishuvc.models;

import io.github.feishuvc.ConfigException;
import io.github.feishuvc.ErrorDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An object of a request: it knows which of its fields were set, since null is not the same to the
 * platform as a field that is left out. It cannot be changed.
 */
public abstract class Input {
  /** Collects the fields that are set. */
  static final class Fields {
    private final Map<String, Object> set = new LinkedHashMap<>();

    /** Sets a field that must have a value. */
    Fields required(String name, Object value) {
      if (value == null) {
        throw new ConfigException(new ErrorDetails(name + " must not be null"), null);
      }
      return nullable(name, value);
    }

    /** Sets a field that cannot be null; null leaves it out. */
    Fields optional(String name, Object value) {
      set.remove(name);
      return value == null ? this : nullable(name, value);
    }

    /** Sets a field; a null is sent. Lists are copied, so that nobody changes them later. */
    Fields nullable(String name, Object value) {
      set.put(
          name,
          value instanceof List<?> list
              ? Collections.unmodifiableList(new ArrayList<>(list))
              : value);
      return this;
    }
  }

  private final Map<String, Object> fields;
  private final Set<String> secrets;

  Input(Fields fields, String... secrets) {
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields.set));
    this.secrets = Set.of(secrets);
  }

  /**
   * The fields that were set, by the platform's names.
   *
   * @return the fields, in the order in which they were set; values may be null
   */
  public final Map<String, Object> fields() {
    return fields;
  }

  @Override
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && ((Input) other).fields.equals(fields);
  }

  @Override
  public final int hashCode() {
    return fields.hashCode();
  }

  /** The fields that were set; a password is not shown. */
  @Override
  public final String toString() {
    return fields.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + (secrets.contains(each.getKey()) ? "***" : each.getValue()))
        .collect(Collectors.joining(", ", getClass().getSimpleName() + "[", "]"));
  }
}
