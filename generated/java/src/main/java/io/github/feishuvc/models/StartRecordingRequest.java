// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** How to record. */
public final class StartRecordingRequest extends Input {
  private StartRecordingRequest(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder() {}

    /**
     * Time zone of the times shown in the recording, in hours from UTC, from -12 to 12.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder timezone(Integer value) {
      fields.optional("timezone", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public StartRecordingRequest build() {
      return new StartRecordingRequest(fields);
    }
  }
}
