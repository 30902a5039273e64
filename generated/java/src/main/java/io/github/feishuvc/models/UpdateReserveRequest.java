// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.time.Instant;

/** What to change. What is left out stays as it is. */
public final class UpdateReserveRequest extends Input {
  private UpdateReserveRequest(Fields fields) {
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
     * When the reservation expires, at most 30 days ahead.
     *
     * @param value null clears it
     * @return this
     */
    public Builder endTime(Instant value) {
      fields.nullable("end_time", value);
      return this;
    }

    /**
     * Settings of a meeting to be reserved.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder meetingSettings(MeetingSettingsInput value) {
      fields.optional("meeting_settings", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public UpdateReserveRequest build() {
      return new UpdateReserveRequest(fields);
    }
  }
}
