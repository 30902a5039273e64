// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** Who becomes host. */
public final class AssignHostInput extends Input {
  private AssignHostInput(Fields fields) {
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
     * User id.
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
    public AssignHostInput build() {
      return new AssignHostInput(fields);
    }
  }
}
