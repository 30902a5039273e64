// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** Whose access to a recording changes. */
public final class RecordingPermissionObjectInput extends Input {
  private RecordingPermissionObjectInput(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param type Who is meant.
   * @param permission What access is.
   * @return a builder
   */
  public static Builder builder(RecordingPermissionType type, RecordingPermission permission) {
    return new Builder(type, permission);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(RecordingPermissionType type, RecordingPermission permission) {
      fields.required("type", type);
      fields.required("permission", permission);
    }

    /**
     * User id or group id (open_chat_id); left out for a tenant and for everybody.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder id(String value) {
      fields.optional("id", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public RecordingPermissionObjectInput build() {
      return new RecordingPermissionObjectInput(fields);
    }
  }
}
