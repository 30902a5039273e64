package io.github.feishuvc.models;

/**
 * A value with a name, open to values that the platform adds later: those are kept, with a name
 * such as {@code UNKNOWN_9}.
 *
 * <p>Two of them are equal if their values are; constants can be compared with {@code ==} too.
 *
 * @param <V> what it is on the wire
 */
public abstract class OpenEnum<V> {
  private final V value;
  private final String name;

  OpenEnum(V value, String name) {
    this.value = value;
    this.name = name;
  }

  /**
   * The value as the platform spells it.
   *
   * @return the value
   */
  public final V value() {
    return value;
  }

  /**
   * The name of the constant, or {@code UNKNOWN_} and the value if there is none.
   *
   * @return the name
   */
  public final String name() {
    return name;
  }

  @Override
  public final boolean equals(Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((OpenEnum<?>) other).value.equals(value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  @Override
  public final String toString() {
    return name;
  }
}
