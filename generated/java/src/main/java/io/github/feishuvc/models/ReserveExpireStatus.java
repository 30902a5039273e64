// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * Whether a reservation can still be used. The documentation's example has 0, which it does not
 * explain.
 */
public final class ReserveExpireStatus extends OpenEnum<Integer> {
  /** Not expired. */
  public static final ReserveExpireStatus VALID = new ReserveExpireStatus(1, "VALID");

  /** Expired. */
  public static final ReserveExpireStatus EXPIRED = new ReserveExpireStatus(2, "EXPIRED");

  private ReserveExpireStatus(Integer value, String name) {
    super(value, name);
  }

  /**
   * The constant of a value, or an unknown one that keeps it.
   *
   * @param value as the platform spells it
   * @return never null
   */
  public static ReserveExpireStatus of(int value) {
    return switch (value) {
      case 1 -> VALID;
      case 2 -> EXPIRED;
      default -> new ReserveExpireStatus(value, "UNKNOWN_" + value);
    };
  }
}
