// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/** Who may do something. */
public final class ActionPermissionInput extends Input {
  private ActionPermissionInput(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param permission What somebody may do.
   * @param permissionCheckers Whoever passes one of them may.
   * @return a builder
   */
  public static Builder builder(
      ActionPermissionKind permission, List<PermissionCheckerInput> permissionCheckers) {
    return new Builder(permission, permissionCheckers);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(
        ActionPermissionKind permission, List<PermissionCheckerInput> permissionCheckers) {
      fields.required("permission", permission);
      fields.required("permission_checkers", permissionCheckers);
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public ActionPermissionInput build() {
      return new ActionPermissionInput(fields);
    }
  }
}
