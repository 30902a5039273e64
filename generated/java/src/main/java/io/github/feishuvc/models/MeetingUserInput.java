// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** A user, a room or a telephone. */
public final class MeetingUserInput extends Input {
  private MeetingUserInput(Fields fields) {
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
     * User id, in the form that {@code user_id_type} names.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder id(String value) {
      fields.optional("id", value);
      return this;
    }

    /**
     * What kind of user it is.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder userType(UserType value) {
      fields.optional("user_type", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public MeetingUserInput build() {
      return new MeetingUserInput(fields);
    }
  }
}
