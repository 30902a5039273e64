// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/** Settings of a meeting to be reserved. */
public final class MeetingSettingsInput extends Input {
  private MeetingSettingsInput(Fields fields) {
    super(fields, "password");
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
     * Subject.
     *
     * @param value null clears it
     * @return this
     */
    public Builder topic(String value) {
      fields.nullable("topic", value);
      return this;
    }

    /**
     * Who may do what. Entries for the same action add up.
     *
     * @param value null clears it
     * @return this
     */
    public Builder actionPermissions(List<ActionPermissionInput> value) {
      fields.nullable("action_permissions", value);
      return this;
    }

    /**
     * How a meeting begins.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder meetingInitialType(MeetingInitialType value) {
      fields.optional("meeting_initial_type", value);
      return this;
    }

    /**
     * Whether the meeting is open to other conference systems (beta). Cannot be changed later.
     *
     * @param value null clears it
     * @return this
     */
    public Builder meetingConnect(Boolean value) {
      fields.nullable("meeting_connect", value);
      return this;
    }

    /**
     * Settings of a call between two.
     *
     * @param value null leaves it out
     * @return this
     */
    public Builder callSetting(CallSettingInput value) {
      fields.optional("call_setting", value);
      return this;
    }

    /**
     * Whether recording starts by itself. False by default.
     *
     * @param value null clears it
     * @return this
     */
    public Builder autoRecord(Boolean value) {
      fields.nullable("auto_record", value);
      return this;
    }

    /**
     * Who becomes host; ten at most.
     *
     * @param value null clears it
     * @return this
     */
    public Builder assignHostList(List<AssignHostInput> value) {
      fields.nullable("assign_host_list", value);
      return this;
    }

    /**
     * Password: 4 to 9 digits. Empty: none. Left out: the owner's personal setting decides.
     *
     * @param value null clears it
     * @return this
     */
    public Builder password(String value) {
      fields.nullable("password", value);
      return this;
    }

    /**
     * Makes the object.
     *
     * @return it
     */
    public MeetingSettingsInput build() {
      return new MeetingSettingsInput(fields);
    }
  }
}
