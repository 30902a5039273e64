// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/** Tells who may. */
public final class PermissionCheckerInput extends Input {
  private PermissionCheckerInput(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param checkField What {@code check_list} holds.
   * @param checkMode How {@code check_list} counts.
   * @param checkList User ids, user types (1, 2, 6 or 7) or tenant keys, as {@code check_field}
   *     says.
   * @return a builder
   */
  public static Builder builder(
      PermissionCheckField checkField, PermissionCheckMode checkMode, List<String> checkList) {
    return new Builder(checkField, checkMode, checkList);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(
        PermissionCheckField checkField, PermissionCheckMode checkMode, List<String> checkList) {
      fields.required("check_field", checkField);
      fields.required("check_mode", checkMode);
      fields.required("check_list", checkList);
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public PermissionCheckerInput build() {
      return new PermissionCheckerInput(fields);
    }
  }
}
