// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/** Who is removed. */
public final class KickoutRequest extends Input {
  private KickoutRequest(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param kickoutUsers Whom to remove.
   * @return a builder
   */
  public static Builder builder(List<MeetingUserInput> kickoutUsers) {
    return new Builder(kickoutUsers);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(List<MeetingUserInput> kickoutUsers) {
      fields.required("kickout_users", kickoutUsers);
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public KickoutRequest build() {
      return new KickoutRequest(fields);
    }
  }
}
