// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** Who becomes host. */
public final class SetHostRequest extends Input {
  private SetHostRequest(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param hostUser A user, a room or a telephone.
   * @return a builder
   */
  public static Builder builder(MeetingUserInput hostUser) {
    return new Builder(hostUser);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(MeetingUserInput hostUser) {
      fields.required("host_user", hostUser);
    }

    /**
     * A user, a room or a telephone.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder oldHostUser(MeetingUserInput value) {
      fields.optional("old_host_user", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public SetHostRequest build() {
      return new SetHostRequest(fields);
    }
  }
}
