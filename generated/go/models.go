// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

import (
	"log/slog"
	"time"
)

// What goes into the API and what comes out of it.

// GetActiveMeetingResult: The active meeting of a reservation.
type GetActiveMeetingResult struct {
	// A meeting. It exists from the moment somebody joins.
	Meeting *Meeting `json:"meeting,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m GetActiveMeetingResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m GetActiveMeetingResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m GetActiveMeetingResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *GetActiveMeetingResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// Meeting: A meeting. It exists from the moment somebody joins.
type Meeting struct {
	// Id of the meeting.
	ID *string `json:"id,omitempty"`
	// Subject.
	Topic *string `json:"topic,omitempty"`
	// Link to join with.
	URL *string `json:"url,omitempty"`
	// Meeting number of nine digits.
	MeetingNo *string `json:"meeting_no,omitempty"`
	// Password of the meeting.
	Password *Secret `json:"password,omitempty"`
	// When the meeting was created.
	CreateTime *time.Time `json:"create_time,omitempty"`
	// When the meeting started.
	StartTime *time.Time `json:"start_time,omitempty"`
	// When the meeting ended. Without a value while it goes on.
	EndTime *time.Time `json:"end_time,omitempty"`
	// A user, a room or a telephone in a meeting.
	HostUser *MeetingUser `json:"host_user,omitempty"`
	// Whether the meeting is open to other conference systems (beta).
	MeetingConnect *bool `json:"meeting_connect,omitempty"`
	// State of a meeting.
	Status *MeetingStatus `json:"status,omitempty"`
	// Highest number of participants at one time.
	ParticipantCount *int64 `json:"participant_count,omitempty,string"`
	// Number of participants over the whole meeting.
	ParticipantCountAccumulated *int64 `json:"participant_count_accumulated,omitempty,string"`
	// Who takes or took part. Only with `with_participants`.
	Participants []MeetingParticipant `json:"participants,omitempty"`
	// What was used in a meeting.
	Ability *MeetingAbility `json:"ability,omitempty"`
	// Id of the meeting's notes. Seen in the official SDKs, not in the documentation.
	NoteID *string `json:"note_id,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m Meeting) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m Meeting) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m Meeting) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *Meeting) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingUser: A user, a room or a telephone in a meeting.
type MeetingUser struct {
	// User id, in the form that `user_id_type` asks for. What it is for rooms and telephones is not documented.
	ID *string `json:"id,omitempty"`
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingUser) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingUser) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingUser) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingUser) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingParticipant: Somebody who takes or took part in a meeting.
type MeetingParticipant struct {
	// User id, in the form that `user_id_type` asks for.
	ID *string `json:"id,omitempty"`
	// When the participant joined for the first time.
	FirstJoinTime *time.Time `json:"first_join_time,omitempty"`
	// When the participant left for the last time.
	FinalLeaveTime *time.Time `json:"final_leave_time,omitempty"`
	// Time in the meeting, added up, in seconds.
	InMeetingDuration *int64 `json:"in_meeting_duration,omitempty,string"`
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
	// Whether the participant is the host.
	IsHost *bool `json:"is_host,omitempty"`
	// Whether the participant is a co-host.
	IsCohost *bool `json:"is_cohost,omitempty"`
	// Whether the participant is from another tenant.
	IsExternal *bool `json:"is_external,omitempty"`
	// State of a participant.
	Status *ParticipantStatus `json:"status,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingParticipant) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingParticipant) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingParticipant) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingParticipant) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingAbility: What was used in a meeting.
type MeetingAbility struct {
	// Video was used.
	UseVideo *bool `json:"use_video,omitempty"`
	// Audio was used.
	UseAudio *bool `json:"use_audio,omitempty"`
	// The screen was shared.
	UseShareScreen *bool `json:"use_share_screen,omitempty"`
	// Magic Share was used.
	UseFollowScreen *bool `json:"use_follow_screen,omitempty"`
	// The meeting was recorded.
	UseRecording *bool `json:"use_recording,omitempty"`
	// Somebody dialled in by telephone.
	UsePstn *bool `json:"use_pstn,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingAbility) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingAbility) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingAbility) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingAbility) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// ApplyReserveRequest: What to reserve.
type ApplyReserveRequest struct {
	// When the reservation expires, at most 30 days ahead. Needed for meetings of several people.
	EndTime *time.Time `json:"end_time,omitempty"`
	// Whom the meeting belongs to, a user of the same tenant. Needed with a tenant token; without effect with a
	// user token.
	OwnerID *string `json:"owner_id,omitempty"`
	// Settings of a meeting to be reserved.
	MeetingSettings MeetingSettingsInput `json:"meeting_settings"`
}

// String shows the fields that have a value, without secrets.
func (m ApplyReserveRequest) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m ApplyReserveRequest) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m ApplyReserveRequest) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *ApplyReserveRequest) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// UpdateReserveRequest: What to change. What is left out stays as it is.
type UpdateReserveRequest struct {
	// When the reservation expires, at most 30 days ahead.
	EndTime Nullable[time.Time] `json:"end_time,omitempty"`
	// Settings of a meeting to be reserved.
	MeetingSettings *MeetingSettingsInput `json:"meeting_settings,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m UpdateReserveRequest) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m UpdateReserveRequest) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m UpdateReserveRequest) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *UpdateReserveRequest) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingSettingsInput: Settings of a meeting to be reserved.
type MeetingSettingsInput struct {
	// Subject.
	Topic Nullable[string] `json:"topic,omitempty"`
	// Who may do what. Entries for the same action add up.
	ActionPermissions Nullable[[]ActionPermissionInput] `json:"action_permissions,omitempty"`
	// How a meeting begins.
	MeetingInitialType *MeetingInitialType `json:"meeting_initial_type,omitempty"`
	// Whether the meeting is open to other conference systems (beta). Cannot be changed later.
	MeetingConnect Nullable[bool] `json:"meeting_connect,omitempty"`
	// Settings of a call between two.
	CallSetting *CallSettingInput `json:"call_setting,omitempty"`
	// Whether recording starts by itself. False by default.
	AutoRecord Nullable[bool] `json:"auto_record,omitempty"`
	// Who becomes host; ten at most.
	AssignHostList Nullable[[]AssignHostInput] `json:"assign_host_list,omitempty"`
	// Password: 4 to 9 digits. Empty: none. Left out: the owner's personal setting decides.
	Password Nullable[Secret] `json:"password,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingSettingsInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingSettingsInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingSettingsInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingSettingsInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// ActionPermissionInput: Who may do something.
type ActionPermissionInput struct {
	// What somebody may do.
	Permission ActionPermissionKind `json:"permission"`
	// Whoever passes one of them may.
	PermissionCheckers []PermissionCheckerInput `json:"permission_checkers"`
}

// String shows the fields that have a value, without secrets.
func (m ActionPermissionInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m ActionPermissionInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m ActionPermissionInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *ActionPermissionInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// PermissionCheckerInput: Tells who may.
type PermissionCheckerInput struct {
	// What `check_list` holds.
	CheckField PermissionCheckField `json:"check_field"`
	// How `check_list` counts.
	CheckMode PermissionCheckMode `json:"check_mode"`
	// User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says.
	CheckList []string `json:"check_list"`
}

// String shows the fields that have a value, without secrets.
func (m PermissionCheckerInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m PermissionCheckerInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m PermissionCheckerInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *PermissionCheckerInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// CallSettingInput: Settings of a call between two.
type CallSettingInput struct {
	// Who is called.
	Callee CalleeInput `json:"callee"`
}

// String shows the fields that have a value, without secrets.
func (m CallSettingInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m CallSettingInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m CallSettingInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *CallSettingInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// CalleeInput: Who is called.
type CalleeInput struct {
	// User id.
	ID Nullable[string] `json:"id,omitempty"`
	// What kind of user it is.
	UserType UserType `json:"user_type"`
	// A telephone or a SIP device.
	PstnSipInfo *PstnSipInfoInput `json:"pstn_sip_info,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m CalleeInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m CalleeInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m CalleeInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *CalleeInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// PstnSipInfoInput: A telephone or a SIP device.
type PstnSipInfoInput struct {
	// Name to be shown.
	Nickname Nullable[string] `json:"nickname,omitempty"`
	// Number, as country code, dash, area code and number. Mainland China only.
	MainAddress string `json:"main_address"`
}

// String shows the fields that have a value, without secrets.
func (m PstnSipInfoInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m PstnSipInfoInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m PstnSipInfoInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *PstnSipInfoInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// AssignHostInput: Who becomes host.
type AssignHostInput struct {
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
	// User id.
	ID *string `json:"id,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m AssignHostInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m AssignHostInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m AssignHostInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *AssignHostInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// ApplyReserveResult: A reservation that was made.
type ApplyReserveResult struct {
	// A reservation. Which fields come depends on the operation.
	Reserve *Reserve `json:"reserve,omitempty"`
	// What was wrong with the settings.
	ReserveCorrectionCheckInfo *ReserveCorrectionCheckInfo `json:"reserve_correction_check_info,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m ApplyReserveResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m ApplyReserveResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m ApplyReserveResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *ApplyReserveResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// UpdateReserveResult: A reservation that was changed.
type UpdateReserveResult struct {
	// A reservation. Which fields come depends on the operation.
	Reserve *Reserve `json:"reserve,omitempty"`
	// What was wrong with the settings.
	ReserveCorrectionCheckInfo *ReserveCorrectionCheckInfo `json:"reserve_correction_check_info,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m UpdateReserveResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m UpdateReserveResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m UpdateReserveResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *UpdateReserveResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// GetReserveResult: A reservation.
type GetReserveResult struct {
	// A reservation. Which fields come depends on the operation.
	Reserve *Reserve `json:"reserve,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m GetReserveResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m GetReserveResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m GetReserveResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *GetReserveResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// Reserve: A reservation. Which fields come depends on the operation.
type Reserve struct {
	// Id of the reservation. Not the id of a meeting, which exists only once somebody has joined.
	ID *string `json:"id,omitempty"`
	// Meeting number of nine digits.
	MeetingNo *string `json:"meeting_no,omitempty"`
	// Password of the meeting.
	Password *Secret `json:"password,omitempty"`
	// Link to join with.
	URL *string `json:"url,omitempty"`
	// Link that opens the app. Each `{?}` is to be replaced by 0 (off) or 1 (on).
	AppLink *string `json:"app_link,omitempty"`
	// Link to a live stream of the meeting.
	LiveLink *string `json:"live_link,omitempty"`
	// When the reservation expires.
	EndTime *time.Time `json:"end_time,omitempty"`
	// Whether a reservation can still be used. The documentation's example has 0, which it does not explain.
	ExpireStatus *ReserveExpireStatus `json:"expire_status,omitempty"`
	// Who reserved, in the form that `user_id_type` asks for.
	ReserveUserID *string `json:"reserve_user_id,omitempty"`
	// Settings of a reserved meeting.
	MeetingSettings *MeetingSettings `json:"meeting_settings,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m Reserve) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m Reserve) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m Reserve) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *Reserve) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// ReserveCorrectionCheckInfo: What was wrong with the settings.
type ReserveCorrectionCheckInfo struct {
	// Assigned hosts that are not valid.
	InvalidHostIDList []string `json:"invalid_host_id_list,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m ReserveCorrectionCheckInfo) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m ReserveCorrectionCheckInfo) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m ReserveCorrectionCheckInfo) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *ReserveCorrectionCheckInfo) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingSettings: Settings of a reserved meeting.
type MeetingSettings struct {
	// Subject.
	Topic *string `json:"topic,omitempty"`
	// Who may do what. Entries for the same action add up.
	ActionPermissions []ActionPermission `json:"action_permissions,omitempty"`
	// How a meeting begins.
	MeetingInitialType *MeetingInitialType `json:"meeting_initial_type,omitempty"`
	// Whether the meeting is open to other conference systems (beta).
	MeetingConnect *bool `json:"meeting_connect,omitempty"`
	// Settings of a call between two.
	CallSetting *CallSetting `json:"call_setting,omitempty"`
	// Whether recording starts by itself.
	AutoRecord *bool `json:"auto_record,omitempty"`
	// Who becomes host.
	AssignHostList []AssignHost `json:"assign_host_list,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingSettings) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingSettings) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingSettings) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingSettings) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// ActionPermission: Who may do something.
type ActionPermission struct {
	// What somebody may do.
	Permission *ActionPermissionKind `json:"permission,omitempty"`
	// Whoever passes one of them may.
	PermissionCheckers []PermissionChecker `json:"permission_checkers,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m ActionPermission) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m ActionPermission) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m ActionPermission) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *ActionPermission) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// PermissionChecker: Tells who may.
type PermissionChecker struct {
	// What `check_list` holds.
	CheckField *PermissionCheckField `json:"check_field,omitempty"`
	// How `check_list` counts.
	CheckMode *PermissionCheckMode `json:"check_mode,omitempty"`
	// User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says.
	CheckList []string `json:"check_list,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m PermissionChecker) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m PermissionChecker) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m PermissionChecker) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *PermissionChecker) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// CallSetting: Settings of a call between two.
type CallSetting struct {
	// Who is called.
	Callee *Callee `json:"callee,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m CallSetting) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m CallSetting) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m CallSetting) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *CallSetting) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// Callee: Who is called.
type Callee struct {
	// User id.
	ID *string `json:"id,omitempty"`
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
	// A telephone or a SIP device.
	PstnSipInfo *PstnSipInfo `json:"pstn_sip_info,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m Callee) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m Callee) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m Callee) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *Callee) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// PstnSipInfo: A telephone or a SIP device.
type PstnSipInfo struct {
	// Name to be shown.
	Nickname *string `json:"nickname,omitempty"`
	// Number, as country code, dash, area code and number.
	MainAddress *string `json:"main_address,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m PstnSipInfo) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m PstnSipInfo) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m PstnSipInfo) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *PstnSipInfo) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// AssignHost: Who becomes host.
type AssignHost struct {
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
	// User id.
	ID *string `json:"id,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m AssignHost) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m AssignHost) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m AssignHost) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *AssignHost) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// GetMeetingResult: A meeting.
type GetMeetingResult struct {
	// A meeting. It exists from the moment somebody joins.
	Meeting *Meeting `json:"meeting,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m GetMeetingResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m GetMeetingResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m GetMeetingResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *GetMeetingResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// ListMeetingsByNoResult: One page of meetings.
type ListMeetingsByNoResult struct {
	// Whether there is another page.
	HasMore *bool `json:"has_more,omitempty"`
	// Where the next page begins. Only if there is one.
	PageToken *string `json:"page_token,omitempty"`
	// The meetings.
	MeetingBriefs []MeetingBrief `json:"meeting_briefs,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m ListMeetingsByNoResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m ListMeetingsByNoResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m ListMeetingsByNoResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *ListMeetingsByNoResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingBrief: A meeting in a list.
type MeetingBrief struct {
	// Id of the meeting.
	ID *string `json:"id,omitempty"`
	// Subject.
	Topic *string `json:"topic,omitempty"`
	// Link to join with.
	URL *string `json:"url,omitempty"`
	// Meeting number of nine digits.
	MeetingNo *string `json:"meeting_no,omitempty"`
	// Password of the meeting.
	Password *Secret `json:"password,omitempty"`
	// Whether the meeting is open to other conference systems. Seen in the official SDKs, not in the
	// documentation.
	MeetingConnect *bool `json:"meeting_connect,omitempty"`
	// Id of the meeting's notes. Seen in the official SDKs, not in the documentation.
	NoteID *string `json:"note_id,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingBrief) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingBrief) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingBrief) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingBrief) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingUserInput: A user, a room or a telephone.
type MeetingUserInput struct {
	// User id, in the form that `user_id_type` names.
	ID *string `json:"id,omitempty"`
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingUserInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingUserInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingUserInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingUserInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// InviteRequest: Who is invited.
type InviteRequest struct {
	// Whom to invite; ten at most.
	Invitees []MeetingUserInput `json:"invitees"`
}

// String shows the fields that have a value, without secrets.
func (m InviteRequest) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m InviteRequest) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m InviteRequest) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *InviteRequest) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// InviteResult: What came of the invitations.
type InviteResult struct {
	// One entry for each invitation.
	InviteResults []MeetingInviteStatus `json:"invite_results,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m InviteResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m InviteResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m InviteResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *InviteResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingInviteStatus: What came of an invitation.
type MeetingInviteStatus struct {
	// User id.
	ID *string `json:"id,omitempty"`
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
	// What came of an invitation.
	Status *InviteOutcome `json:"status,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingInviteStatus) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingInviteStatus) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingInviteStatus) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingInviteStatus) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// KickoutRequest: Who is removed.
type KickoutRequest struct {
	// Whom to remove.
	KickoutUsers []MeetingUserInput `json:"kickout_users"`
}

// String shows the fields that have a value, without secrets.
func (m KickoutRequest) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m KickoutRequest) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m KickoutRequest) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *KickoutRequest) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// KickoutResult: What came of the removals.
type KickoutResult struct {
	// One entry for each removal.
	KickoutResults []MeetingParticipantResult `json:"kickout_results,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m KickoutResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m KickoutResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m KickoutResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *KickoutResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingParticipantResult: What came of a removal.
type MeetingParticipantResult struct {
	// User id.
	ID *string `json:"id,omitempty"`
	// What kind of user it is.
	UserType *UserType `json:"user_type,omitempty"`
	// What came of a removal.
	Result *KickoutOutcome `json:"result,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingParticipantResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingParticipantResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingParticipantResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingParticipantResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// SetHostRequest: Who becomes host.
type SetHostRequest struct {
	// A user, a room or a telephone.
	HostUser MeetingUserInput `json:"host_user"`
	// A user, a room or a telephone.
	OldHostUser *MeetingUserInput `json:"old_host_user,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m SetHostRequest) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m SetHostRequest) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m SetHostRequest) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *SetHostRequest) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// SetHostResult: The host.
type SetHostResult struct {
	// A user, a room or a telephone in a meeting.
	HostUser *MeetingUser `json:"host_user,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m SetHostResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m SetHostResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m SetHostResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *SetHostResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// GetRecordingResult: The recording of a meeting.
type GetRecordingResult struct {
	// A recording.
	Recording *MeetingRecording `json:"recording,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m GetRecordingResult) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m GetRecordingResult) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m GetRecordingResult) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *GetRecordingResult) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// MeetingRecording: A recording.
type MeetingRecording struct {
	// Id of the recording. Seen in the official SDKs, not in the documentation.
	ID *string `json:"id,omitempty"`
	// Id of the meeting. Seen in the official SDKs, not in the documentation.
	MeetingID *string `json:"meeting_id,omitempty"`
	// Link to the recording.
	URL *string `json:"url,omitempty"`
	// Length, in milliseconds.
	Duration *int64 `json:"duration,omitempty,string"`
}

// String shows the fields that have a value, without secrets.
func (m MeetingRecording) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m MeetingRecording) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m MeetingRecording) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *MeetingRecording) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// StartRecordingRequest: How to record.
type StartRecordingRequest struct {
	// Time zone of the times shown in the recording, in hours from UTC, from -12 to 12.
	Timezone *int `json:"timezone,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m StartRecordingRequest) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m StartRecordingRequest) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m StartRecordingRequest) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *StartRecordingRequest) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// SetRecordingPermissionRequest: Who gets access.
type SetRecordingPermissionRequest struct {
	// Whose access changes.
	PermissionObjects []RecordingPermissionObjectInput `json:"permission_objects"`
	// Whether access is given or taken away.
	ActionType *RecordingPermissionAction `json:"action_type,omitempty"`
}

// String shows the fields that have a value, without secrets.
func (m SetRecordingPermissionRequest) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m SetRecordingPermissionRequest) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m SetRecordingPermissionRequest) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *SetRecordingPermissionRequest) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }

// RecordingPermissionObjectInput: Whose access to a recording changes.
type RecordingPermissionObjectInput struct {
	// User id or group id (open_chat_id); left out for a tenant and for everybody.
	ID *string `json:"id,omitempty"`
	// Who is meant.
	Type RecordingPermissionType `json:"type"`
	// What access is.
	Permission RecordingPermission `json:"permission"`
}

// String shows the fields that have a value, without secrets.
func (m RecordingPermissionObjectInput) String() string { return describe(m) }

// LogValue shows in logs what String shows.
func (m RecordingPermissionObjectInput) LogValue() slog.Value { return slog.StringValue(describe(m)) }

// MarshalJSON writes what is on the wire.
func (m RecordingPermissionObjectInput) MarshalJSON() ([]byte, error) { return marshal(m) }

// UnmarshalJSON reads what is on the wire.
func (m *RecordingPermissionObjectInput) UnmarshalJSON(text []byte) error { return unmarshal(text, m) }
