// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

import (
	"context"
)

// RecordingsService is called as Client.Recordings: Recordings of meetings.
type RecordingsService struct{ core *core }

var (
	recordingsGet = operation{
		id: "recordings.get", method: "GET", path: "/open-apis/vc/v1/meetings/{meeting_id}/recording",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:record:readonly"},
	}
	recordingsStart = operation{
		id: "recordings.start", method: "PATCH", path: "/open-apis/vc/v1/meetings/{meeting_id}/recording/start",
		tokens: []string{"user_access_token"}, scopes: []string{"vc:record"},
	}
	recordingsStop = operation{
		id: "recordings.stop", method: "PATCH", path: "/open-apis/vc/v1/meetings/{meeting_id}/recording/stop",
		tokens: []string{"user_access_token"}, scopes: []string{"vc:record"},
	}
	recordingsSetPermission = operation{
		id: "recordings.set_permission", method: "PATCH", path: "/open-apis/vc/v1/meetings/{meeting_id}/recording/set_permission",
		tokens: []string{"user_access_token"}, scopes: []string{"vc:record"},
	}
)

// Get: Get a recording (获取录制文件).
//
// Returns the recording of a meeting once it is ready. With a tenant token every recording of the tenant can be
// had, with a user token those of the user's own meetings.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:record:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrDataNotExist] (121004): What was asked for does not exist.
//   - [ErrNoPermission] (121005): The caller may not do this.
//   - [ErrMeetingStatusUnexpected] (122001): The meeting is not in a state that allows this.
//   - [ErrMeetingNotExist] (122002): The meeting does not exist.
//   - [ErrRecordingProcessing] (124002): The recording is not ready yet.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get
func (s *RecordingsService) Get(ctx context.Context, meetingID string, options ...CallOption) (*GetRecordingResult, error) {
	return call[GetRecordingResult](ctx, s.core, &recordingsGet, arguments{path: []string{meetingID}}, options)
}

// Start: Start recording (开始录制).
//
// Starts recording a meeting that goes on. The operator must be its host.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
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
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start
func (s *RecordingsService) Start(ctx context.Context, meetingID string, body *StartRecordingRequest, options ...CallOption) error {
	return perform(ctx, s.core, &recordingsStart, arguments{path: []string{meetingID}, body: body}, options)
}

// Stop: Stop recording (停止录制).
//
// Stops the recording of a meeting. The operator must be its host.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
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
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop
func (s *RecordingsService) Stop(ctx context.Context, meetingID string, options ...CallOption) error {
	return perform(ctx, s.core, &recordingsStop, arguments{path: []string{meetingID}}, options)
}

// SetRecordingPermissionParams are the parameters of [RecordingsService.SetPermission].
type SetRecordingPermissionParams struct {
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// SetPermission: Share a recording (授权录制文件).
//
// Gives access to a recording, or takes it away. Only the owner of the meeting may, after the meeting has ended and
// the event tells that the recording is ready.
//
//   - meetingID: Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
//     joins.
//
// Permission: vc:record. Tokens: user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrDataNotExist] (121004): What was asked for does not exist.
//   - [ErrNoPermission] (121005): The caller may not do this.
//   - [ErrMeetingNotExist] (122002): The meeting does not exist.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission
func (s *RecordingsService) SetPermission(ctx context.Context, meetingID string, body *SetRecordingPermissionRequest, params *SetRecordingPermissionParams, options ...CallOption) error {
	return perform(ctx, s.core, &recordingsSetPermission, arguments{path: []string{meetingID}, query: params, body: body}, options)
}
