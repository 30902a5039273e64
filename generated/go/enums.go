// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

import "fmt"

// MeetingStatus: State of a meeting.
//
// It is open: a value that this version does not know is kept.
type MeetingStatus int

// The values of [MeetingStatus].
const (
	// The callee is being called.
	MeetingStatusCalling MeetingStatus = 1
	// The meeting is going on.
	MeetingStatusInProgress MeetingStatus = 2
	// The meeting has ended.
	MeetingStatusEnded MeetingStatus = 3
)

// String gives the name of the value, such as "CALLING", or "UNKNOWN_97".
func (v MeetingStatus) String() string {
	switch v {
	case MeetingStatusCalling:
		return "CALLING"
	case MeetingStatusInProgress:
		return "IN_PROGRESS"
	case MeetingStatusEnded:
		return "ENDED"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// ParticipantStatus: State of a participant.
//
// It is open: a value that this version does not know is kept.
type ParticipantStatus int

// The values of [ParticipantStatus].
const (
	// Is being called.
	ParticipantStatusCalling ParticipantStatus = 1
	// Is in the meeting.
	ParticipantStatusInMeeting ParticipantStatus = 2
	// The telephone rings.
	ParticipantStatusRinging ParticipantStatus = 3
	// Is not in the meeting or has left it.
	ParticipantStatusLeft ParticipantStatus = 4
)

// String gives the name of the value, such as "CALLING", or "UNKNOWN_97".
func (v ParticipantStatus) String() string {
	switch v {
	case ParticipantStatusCalling:
		return "CALLING"
	case ParticipantStatusInMeeting:
		return "IN_MEETING"
	case ParticipantStatusRinging:
		return "RINGING"
	case ParticipantStatusLeft:
		return "LEFT"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// UserType: What kind of user it is.
//
// It is open: a value that this version does not know is kept.
type UserType int

// The values of [UserType].
const (
	// A Feishu or Lark user.
	UserTypeLarkUser UserType = 1
	// A meeting room.
	UserTypeRoom UserType = 2
	// A user of documents.
	UserTypeDocUser UserType = 3
	// A user of the stand-alone product.
	UserTypeNeoUser UserType = 4
	// A guest of the stand-alone product.
	UserTypeNeoGuest UserType = 5
	// A telephone.
	UserTypePstn UserType = 6
	// A SIP device.
	UserTypeSip UserType = 7
	// A share box. Documented for events only.
	UserTypeShareBox UserType = 8
	// An app of the open platform. Documented for events only.
	UserTypeOpenPlatformApp UserType = 9
)

// String gives the name of the value, such as "LARK_USER", or "UNKNOWN_97".
func (v UserType) String() string {
	switch v {
	case UserTypeLarkUser:
		return "LARK_USER"
	case UserTypeRoom:
		return "ROOM"
	case UserTypeDocUser:
		return "DOC_USER"
	case UserTypeNeoUser:
		return "NEO_USER"
	case UserTypeNeoGuest:
		return "NEO_GUEST"
	case UserTypePstn:
		return "PSTN"
	case UserTypeSip:
		return "SIP"
	case UserTypeShareBox:
		return "SHARE_BOX"
	case UserTypeOpenPlatformApp:
		return "OPEN_PLATFORM_APP"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// UserIDType: Kind of a user id. `open_id` differs between apps, `union_id` is the same in all apps of one
// developer, `user_id` is unique in one tenant.
//
// It is open: a value that this version does not know is kept.
type UserIDType string

// The values of [UserIDType].
const (
	// The user in one app (`ou_…`). The default.
	UserIDTypeOpenID UserIDType = "open_id"
	// The user in all apps of one developer (`on_…`).
	UserIDTypeUnionID UserIDType = "union_id"
	// The user in one tenant.
	UserIDTypeUserID UserIDType = "user_id"
)

// Name gives the name of the value, such as "OPEN_ID", or "UNKNOWN_new".
func (v UserIDType) Name() string {
	switch v {
	case UserIDTypeOpenID:
		return "OPEN_ID"
	case UserIDTypeUnionID:
		return "UNION_ID"
	case UserIDTypeUserID:
		return "USER_ID"
	default:
		return "UNKNOWN_" + string(v)
	}
}

// MeetingInitialType: How a meeting begins.
//
// It is open: a value that this version does not know is kept.
type MeetingInitialType int

// The values of [MeetingInitialType].
const (
	// A meeting of several people.
	MeetingInitialTypeGroupMeeting MeetingInitialType = 1
	// A call between two. Only to telephones.
	MeetingInitialTypeOneToOneCall MeetingInitialType = 2
)

// String gives the name of the value, such as "GROUP_MEETING", or "UNKNOWN_97".
func (v MeetingInitialType) String() string {
	switch v {
	case MeetingInitialTypeGroupMeeting:
		return "GROUP_MEETING"
	case MeetingInitialTypeOneToOneCall:
		return "ONE_TO_ONE_CALL"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// ActionPermissionKind: What somebody may do.
//
// It is open: a value that this version does not know is kept.
type ActionPermissionKind int

// The values of [ActionPermissionKind].
const (
	// Become host.
	ActionPermissionKindBecomeHost ActionPermissionKind = 1
	// Invite others.
	ActionPermissionKindInvite ActionPermissionKind = 2
	// Join.
	ActionPermissionKindJoin ActionPermissionKind = 3
)

// String gives the name of the value, such as "BECOME_HOST", or "UNKNOWN_97".
func (v ActionPermissionKind) String() string {
	switch v {
	case ActionPermissionKindBecomeHost:
		return "BECOME_HOST"
	case ActionPermissionKindInvite:
		return "INVITE"
	case ActionPermissionKindJoin:
		return "JOIN"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// PermissionCheckField: What `check_list` holds.
//
// It is open: a value that this version does not know is kept.
type PermissionCheckField int

// The values of [PermissionCheckField].
const (
	// User ids.
	PermissionCheckFieldUserID PermissionCheckField = 1
	// User types.
	PermissionCheckFieldUserType PermissionCheckField = 2
	// Tenant keys.
	PermissionCheckFieldTenantKey PermissionCheckField = 3
)

// String gives the name of the value, such as "USER_ID", or "UNKNOWN_97".
func (v PermissionCheckField) String() string {
	switch v {
	case PermissionCheckFieldUserID:
		return "USER_ID"
	case PermissionCheckFieldUserType:
		return "USER_TYPE"
	case PermissionCheckFieldTenantKey:
		return "TENANT_KEY"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// PermissionCheckMode: How `check_list` counts.
//
// It is open: a value that this version does not know is kept.
type PermissionCheckMode int

// The values of [PermissionCheckMode].
const (
	// Those on the list may.
	PermissionCheckModeAllow PermissionCheckMode = 1
	// Those on the list may not.
	PermissionCheckModeDeny PermissionCheckMode = 2
)

// String gives the name of the value, such as "ALLOW", or "UNKNOWN_97".
func (v PermissionCheckMode) String() string {
	switch v {
	case PermissionCheckModeAllow:
		return "ALLOW"
	case PermissionCheckModeDeny:
		return "DENY"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// ReserveExpireStatus: Whether a reservation can still be used. The documentation's example has 0, which it does
// not explain.
//
// It is open: a value that this version does not know is kept.
type ReserveExpireStatus int

// The values of [ReserveExpireStatus].
const (
	// Not expired.
	ReserveExpireStatusValid ReserveExpireStatus = 1
	// Expired.
	ReserveExpireStatusExpired ReserveExpireStatus = 2
)

// String gives the name of the value, such as "VALID", or "UNKNOWN_97".
func (v ReserveExpireStatus) String() string {
	switch v {
	case ReserveExpireStatusValid:
		return "VALID"
	case ReserveExpireStatusExpired:
		return "EXPIRED"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// InviteOutcome: What came of an invitation.
//
// It is open: a value that this version does not know is kept.
type InviteOutcome int

// The values of [InviteOutcome].
const (
	// Invited.
	InviteOutcomeSucceeded InviteOutcome = 1
	// Not invited.
	InviteOutcomeFailed InviteOutcome = 2
)

// String gives the name of the value, such as "SUCCEEDED", or "UNKNOWN_97".
func (v InviteOutcome) String() string {
	switch v {
	case InviteOutcomeSucceeded:
		return "SUCCEEDED"
	case InviteOutcomeFailed:
		return "FAILED"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// KickoutOutcome: What came of a removal.
//
// It is open: a value that this version does not know is kept.
type KickoutOutcome int

// The values of [KickoutOutcome].
const (
	// Removed.
	KickoutOutcomeSucceeded KickoutOutcome = 1
	// Not removed.
	KickoutOutcomeFailed KickoutOutcome = 2
)

// String gives the name of the value, such as "SUCCEEDED", or "UNKNOWN_97".
func (v KickoutOutcome) String() string {
	switch v {
	case KickoutOutcomeSucceeded:
		return "SUCCEEDED"
	case KickoutOutcomeFailed:
		return "FAILED"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// RecordingPermissionType: Who is meant.
//
// It is open: a value that this version does not know is kept.
type RecordingPermissionType int

// The values of [RecordingPermissionType].
const (
	// A user.
	RecordingPermissionTypeUser RecordingPermissionType = 1
	// A group.
	RecordingPermissionTypeGroup RecordingPermissionType = 2
	// Everybody in the tenant.
	RecordingPermissionTypeTenant RecordingPermissionType = 3
	// Everybody.
	RecordingPermissionTypePublic RecordingPermissionType = 4
)

// String gives the name of the value, such as "USER", or "UNKNOWN_97".
func (v RecordingPermissionType) String() string {
	switch v {
	case RecordingPermissionTypeUser:
		return "USER"
	case RecordingPermissionTypeGroup:
		return "GROUP"
	case RecordingPermissionTypeTenant:
		return "TENANT"
	case RecordingPermissionTypePublic:
		return "PUBLIC"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// RecordingPermission: What access is.
//
// It is open: a value that this version does not know is kept.
type RecordingPermission int

// The values of [RecordingPermission].
const (
	// View.
	RecordingPermissionView RecordingPermission = 1
)

// String gives the name of the value, such as "VIEW", or "UNKNOWN_97".
func (v RecordingPermission) String() string {
	switch v {
	case RecordingPermissionView:
		return "VIEW"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}

// RecordingPermissionAction: Whether access is given or taken away.
//
// It is open: a value that this version does not know is kept.
type RecordingPermissionAction int

// The values of [RecordingPermissionAction].
const (
	// Give access. The default.
	RecordingPermissionActionGrant RecordingPermissionAction = 0
	// Take it away.
	RecordingPermissionActionRevoke RecordingPermissionAction = 1
)

// String gives the name of the value, such as "GRANT", or "UNKNOWN_97".
func (v RecordingPermissionAction) String() string {
	switch v {
	case RecordingPermissionActionGrant:
		return "GRANT"
	case RecordingPermissionActionRevoke:
		return "REVOKE"
	default:
		return fmt.Sprintf("UNKNOWN_%d", int(v))
	}
}
