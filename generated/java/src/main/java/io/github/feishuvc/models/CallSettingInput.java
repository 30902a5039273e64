// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** Settings of a call between two. */
public final class CallSettingInput extends Input {
  private CallSettingInput(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param callee Who is called.
   * @return a builder
   */
  public static Builder builder(CalleeInput callee) {
    return new Builder(callee);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(CalleeInput callee) {
      fields.required("callee", callee);
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public CallSettingInput build() {
      return new CallSettingInput(fields);
    }
  }
}
