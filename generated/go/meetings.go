// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

import (
	"context"
	"iter"
	"time"
)

// MeetingsService is called as Client.Meetings: Meetings that are going on or have ended.
type MeetingsService struct{ core *core }

var (
	meetingsListByNo = operation{
		id: "meetings.list_by_no", method: "GET", path: "/open-apis/vc/v1/meetings/list_by_no",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:meeting:readonly"},
	}
	meetingsGet = operation{
		id: "meetings.get", method: "GET", path: "/open-apis/vc/v1/meetings/{meeting_id}",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:meeting:readonly"},
	}
	meetingsEnd = operation{
		id: "meetings.end", method: "PATCH", path: "/open-apis/vc/v1/meetings/{meeting_id}/end",
		tokens: []string{"user_access_token"}, scopes: []string{"vc:meeting"},
	}
	meetingsInvite = operation{
		id: "meetings.invite", method: "PATCH", path: "/open-apis/vc/v1/meetings/{meeting_id}/invite",
		tokens: []string{"user_access_token"}, scopes: []string{"vc:meeting"},
	}
	meetingsKickout = operation{
		id: "meetings.kickout", method: "POST", path: "/open-apis/vc/v1/meetings/{meeting_id}/kickout",
		tokens: []string{"tenant_access_token"}, scopes: []string{"vc:meeting"},
	}
	meetingsSetHost = operation{
		id: "meetings.set_host", method: "PATCH", path: "/open-apis/vc/v1/meetings/{meeting_id}/set_host",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:meeting"},
	}
)

// ListMeetingsByNoParams are the parameters of [MeetingsService.ListByNo].
type ListMeetingsByNoParams struct {
	// Meeting number of nine digits.
	MeetingNo string `json:"meeting_no"`
	// Start of the period.
	StartTime time.Time `json:"start_time"`
	// End of the period.
	EndTime time.Time `json:"end_time"`
	// Number of items on a page, 20 by default.
	PageSize *int `json:"page_size,omitempty"`
	// Where the page begins, as the answer before told. Left out for the first page.
	PageToken *string `json:"page_token,omitempty"`
}

// ListByNo: List the meetings of a meeting number (获取与会议号关联的会议列表).
//
// Lists the meetings that were held under a meeting number in a period. Each comes with id, topic, link, number and
// password only.
//
// Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 100/min.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrParam] (121003): A parameter has a wrong value.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no
func (s *MeetingsService) ListByNo(ctx context.Context, params *ListMeetingsByNoParams, options ...CallOption) (*ListMeetingsByNoResult, error) {
	return call[ListMeetingsByNoResult](ctx, s.core, &meetingsListByNo, arguments{query: params}, options)
}

// ListByNoAll: List the meetings of a meeting number, page after page.
//
// Each page is fetched when it is needed. Arguments and errors are those of [MeetingsService.ListByNo]; what came before
// an error has been given, and an error is the end. An answer that promises more but does not say where is an error of
// [KindDecode].
func (s *MeetingsService) ListByNoAll(ctx context.Context, params *ListMeetingsByNoParams, options ...CallOption) iter.Seq2[MeetingBrief, error] {
	fetch := func(token *string) (*ListMeetingsByNoResult, error) {
		given := Value(params)
		if token != nil {
			given.PageToken = token
		}
		return s.ListByNo(ctx, &given, options...)
	}
	return pages(&meetingsListByNo, fetch, func(page *ListMeetingsByNoResult) ([]MeetingBrief, *bool, *string) {
		return page.MeetingBriefs, page.HasMore, page.PageToken
	})
}

// GetMeetingParams are the parameters of [MeetingsService.Get].
type GetMeetingParams struct {
	// Whether the answer carries the list of participants.
	WithParticipants *bool `json:"with_participants,omitempty"`
	// Whether the answer tells what was used in the meeting. Only with a tenant token.
	WithMeetingAbility *bool `json:"with_meeting_ability,omitempty"`
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// Get: Get a meeting (获取会议详情).
//
// Returns a meeting that goes on or has ended. With `user_id_type` `user_id` only Feishu and Lark users are among
// the participants; rooms, telephones and SIP devices are left out.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrDataNotExist] (121004): What was asked for does not exist.
//   - [ErrNoPermission] (121005): The caller may not do this.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/get
func (s *MeetingsService) Get(ctx context.Context, meetingID string, params *GetMeetingParams, options ...CallOption) (*GetMeetingResult, error) {
	return call[GetMeetingResult](ctx, s.core, &meetingsGet, arguments{path: []string{meetingID}, query: params}, options)
}

// End: End a meeting (结束会议).
//
// Ends a meeting that goes on. The operator must be its host.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrNoPermission] (121005): The caller may not do this.
//   - [ErrMeetingStatusUnexpected] (122001): The meeting is not in a state that allows this.
//   - [ErrMeetingNotExist] (122002): The meeting does not exist.
//   - [ErrOperatorNotInMeeting] (122003): Whoever asks for this must be in the meeting.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/end
func (s *MeetingsService) End(ctx context.Context, meetingID string, options ...CallOption) error {
	return perform(ctx, s.core, &meetingsEnd, arguments{path: []string{meetingID}}, options)
}

// InviteParams are the parameters of [MeetingsService.Invite].
type InviteParams struct {
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// Invite: Invite to a meeting (邀请参会人).
//
// Calls users into a meeting that goes on, ten at most. The operator must be in the meeting and may invite.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrNoPermission] (121005): The caller may not do this.
//   - [ErrMeetingStatusUnexpected] (122001): The meeting is not in a state that allows this.
//   - [ErrMeetingNotExist] (122002): The meeting does not exist.
//   - [ErrOperatorNotInMeeting] (122003): Whoever asks for this must be in the meeting.
//   - [ErrCannotOperateSelf] (122005): Nobody can do this to themselves.
//   - [ErrParticipantLimitReached] (122006): The meeting is full.
//   - [ErrCalleeBusy] (122007): The user who is called is busy.
//   - [ErrMeetingLocked] (122008): The meeting is locked.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite
func (s *MeetingsService) Invite(ctx context.Context, meetingID string, body *InviteRequest, params *InviteParams, options ...CallOption) (*InviteResult, error) {
	return call[InviteResult](ctx, s.core, &meetingsInvite, arguments{path: []string{meetingID}, query: params, body: body}, options)
}

// KickoutParams are the parameters of [MeetingsService.Kickout].
type KickoutParams struct {
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// Kickout: Remove participants (移除参会人).
//
// Removes participants from a meeting that goes on.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:meeting. Tokens: tenant_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrNoPermission] (121005): The caller may not do this.
//   - [ErrMeetingStatusUnexpected] (122001): The meeting is not in a state that allows this.
//   - [ErrMeetingNotExist] (122002): The meeting does not exist.
//   - [ErrOperatorNotInMeeting] (122003): Whoever asks for this must be in the meeting.
//   - [ErrCannotOperateSelf] (122005): Nobody can do this to themselves.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout
func (s *MeetingsService) Kickout(ctx context.Context, meetingID string, body *KickoutRequest, params *KickoutParams, options ...CallOption) (*KickoutResult, error) {
	return call[KickoutResult](ctx, s.core, &meetingsKickout, arguments{path: []string{meetingID}, query: params, body: body}, options)
}

// SetHostParams are the parameters of [MeetingsService.SetHost].
type SetHostParams struct {
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// SetHost: Set the host (设置主持人).
//
// Makes a participant the host. A user who asks for it must be the host. With `old_host_user` the change is made
// only if that is still the host (compare and swap); otherwise error 121006 comes, and the call can be repeated
// with the host that `meetings.get` tells.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:meeting. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrNoPermission] (121005): The caller may not do this.
//   - [ErrDataConflict] (121006): The data changed in the meantime.
//   - [ErrMeetingStatusUnexpected] (122001): The meeting is not in a state that allows this.
//   - [ErrMeetingNotExist] (122002): The meeting does not exist.
//   - [ErrOperatorNotInMeeting] (122003): Whoever asks for this must be in the meeting.
//   - [ErrTargetNotInMeeting] (122004): The user who is meant is not in the meeting.
//   - [ErrCannotOperateSelf] (122005): Nobody can do this to themselves.
//   - [ErrParticipantStatusUnexpected] (122009): The participant is not in a state that allows this.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host
func (s *MeetingsService) SetHost(ctx context.Context, meetingID string, body *SetHostRequest, params *SetHostParams, options ...CallOption) (*SetHostResult, error) {
	return call[SetHostResult](ctx, s.core, &meetingsSetHost, arguments{path: []string{meetingID}, query: params, body: body}, options)
}
