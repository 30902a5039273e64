// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/** Who gets access. */
public final class SetRecordingPermissionRequest extends Input {
  private SetRecordingPermissionRequest(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param permissionObjects Whose access changes.
   * @return a builder
   */
  public static Builder builder(List<RecordingPermissionObjectInput> permissionObjects) {
    return new Builder(permissionObjects);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(List<RecordingPermissionObjectInput> permissionObjects) {
      fields.required("permission_objects", permissionObjects);
    }

    /**
     * Whether access is given or taken away.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder actionType(RecordingPermissionAction value) {
      fields.optional("action_type", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public SetRecordingPermissionRequest build() {
      return new SetRecordingPermissionRequest(fields);
    }
  }
}
