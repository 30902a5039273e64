// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.time.Instant;

/** What to reserve. */
public final class ApplyReserveRequest extends Input {
  private ApplyReserveRequest(Fields fields) {
    super(fields);
  }

  /**
   * Starts with what must be there.
   *
   * @param meetingSettings Settings of a meeting to be reserved.
   * @return a builder
   */
  public static Builder builder(MeetingSettingsInput meetingSettings) {
    return new Builder(meetingSettings);
  }

  /** Sets the fields; what is not set is not sent. */
  public static final class Builder {
    private final Fields fields = new Fields();

    private Builder(MeetingSettingsInput meetingSettings) {
      fields.required("meeting_settings", meetingSettings);
    }

    /**
     * When the reservation expires, at most 30 days ahead. Needed for meetings of several people.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder endTime(Instant value) {
      fields.optional("end_time", value);
      return this;
    }

    /**
     * Whom the meeting belongs to, a user of the same tenant. Needed with a tenant token; without
     * effect with a user token.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder ownerId(String value) {
      fields.optional("owner_id", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public ApplyReserveRequest build() {
      return new ApplyReserveRequest(fields);
    }
  }
}
