// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/** Who is invited. */
public final class InviteRequest extends Input {
  private InviteRequest(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param invitees Whom to invite; ten at most.
   * @return a builder
   */
  public static Builder builder(List<MeetingUserInput> invitees) {
    return new Builder(invitees);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(List<MeetingUserInput> invitees) {
      fields.required("invitees", invitees);
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public InviteRequest build() {
      return new InviteRequest(fields);
    }
  }
}
