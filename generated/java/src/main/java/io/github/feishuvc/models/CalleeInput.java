// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** Who is called. */
public final class CalleeInput extends Input {
  private CalleeInput(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param userType What kind of user it is.
   * @return a builder
   */
  public static Builder builder(UserType userType) {
    return new Builder(userType);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(UserType userType) {
      fields.required("user_type", userType);
    }

    /**
     * User id.
     *
     * @param value null clears it
     * @return this
     */
    public Builder id(String value) {
      fields.nullable("id", value);
      return this;
    }

    /**
     * A telephone or a SIP device.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder pstnSipInfo(PstnSipInfoInput value) {
      fields.optional("pstn_sip_info", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public CalleeInput build() {
      return new CalleeInput(fields);
    }
  }
}
