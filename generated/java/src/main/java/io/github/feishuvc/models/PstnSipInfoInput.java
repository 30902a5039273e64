// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/** A telephone or a SIP device. */
public final class PstnSipInfoInput extends Input {
  private PstnSipInfoInput(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param mainAddress Number, as country code, dash, area code and number. Mainland China only.
   * @return a builder
   */
  public static Builder builder(String mainAddress) {
    return new Builder(mainAddress);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(String mainAddress) {
      fields.required("main_address", mainAddress);
    }

    /**
     * Name to be shown.
     *
     * @param value null clears it
     * @return this
     */
    public Builder nickname(String value) {
      fields.nullable("nickname", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public PstnSipInfoInput build() {
      return new PstnSipInfoInput(fields);
    }
  }
}
