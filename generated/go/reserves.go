// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

import (
	"context"
)

// ReservesService is called as Client.Reserves: Reservations. A reservation gives a meeting number in advance; a
// meeting exists from the moment somebody joins.
type ReservesService struct{ core *core }

var (
	reservesApply = operation{
		id: "reserves.apply", method: "POST", path: "/open-apis/vc/v1/reserves/apply",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:reserve"},
	}
	reservesGet = operation{
		id: "reserves.get", method: "GET", path: "/open-apis/vc/v1/reserves/{reserve_id}",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:reserve:readonly"},
	}
	reservesUpdate = operation{
		id: "reserves.update", method: "PUT", path: "/open-apis/vc/v1/reserves/{reserve_id}",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:reserve"},
	}
	reservesDelete = operation{
		id: "reserves.delete", method: "DELETE", path: "/open-apis/vc/v1/reserves/{reserve_id}",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:reserve"},
	}
	reservesGetActiveMeeting = operation{
		id: "reserves.get_active_meeting", method: "GET", path: "/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting",
		tokens: []string{"tenant_access_token", "user_access_token"}, scopes: []string{"vc:reserve:readonly"},
	}
)

// ApplyReserveParams are the parameters of [ReservesService.Apply].
type ApplyReserveParams struct {
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// Apply: Reserve a meeting (预约会议).
//
// Makes a reservation: a meeting number that can be used until `end_time`. It makes no entry in a calendar. The
// meeting itself comes into being when somebody joins.
//
// Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrRecordParam] (123002): The meeting cannot be recorded like this; a call between two is never recorded
//     by itself.
//   - [ErrAssignHostLimitExceeded] (123003): More than ten hosts.
//   - [ErrAssignHostInvalid] (123004): An assigned host is not valid.
//   - [ErrInvalidPassword] (123006): The password does not have 4 to 9 digits.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply
func (s *ReservesService) Apply(ctx context.Context, body *ApplyReserveRequest, params *ApplyReserveParams, options ...CallOption) (*ApplyReserveResult, error) {
	return call[ApplyReserveResult](ctx, s.core, &reservesApply, arguments{query: params, body: body}, options)
}

// GetReserveParams are the parameters of [ReservesService.Get].
type GetReserveParams struct {
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// Get: Get a reservation (获取预约).
//
// Returns a reservation with its settings. Only the reservations that belong to the caller can be asked about.
//
//   - reserveID: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
//     number.
//
// Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrDataNotExist] (121004): What was asked for does not exist.
//   - [ErrNoPermission] (121005): The caller may not do this.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/get
func (s *ReservesService) Get(ctx context.Context, reserveID string, params *GetReserveParams, options ...CallOption) (*GetReserveResult, error) {
	return call[GetReserveResult](ctx, s.core, &reservesGet, arguments{path: []string{reserveID}, query: params}, options)
}

// UpdateReserveParams are the parameters of [ReservesService.Update].
type UpdateReserveParams struct {
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// Update: Change a reservation (更新预约).
//
// Changes what is sent and leaves the rest as it is; a field that is sent empty is cleared. A later `end_time` of a
// reservation that has not expired keeps its meeting number.
//
//   - reserveID: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
//     number.
//
// Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrDataNotExist] (121004): What was asked for does not exist.
//   - [ErrNoPermission] (121005): The caller may not do this.
//   - [ErrRecordParam] (123002): The meeting cannot be recorded like this; a call between two is never recorded
//     by itself.
//   - [ErrAssignHostLimitExceeded] (123003): More than ten hosts.
//   - [ErrAssignHostInvalid] (123004): An assigned host is not valid.
//   - [ErrInvalidPassword] (123006): The password does not have 4 to 9 digits.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/update
func (s *ReservesService) Update(ctx context.Context, reserveID string, body *UpdateReserveRequest, params *UpdateReserveParams, options ...CallOption) (*UpdateReserveResult, error) {
	return call[UpdateReserveResult](ctx, s.core, &reservesUpdate, arguments{path: []string{reserveID}, query: params, body: body}, options)
}

// Delete: Delete a reservation (删除预约).
//
// Deletes a reservation. Its meeting number is free again.
//
//   - reserveID: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
//     number.
//
// Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrDataNotExist] (121004): What was asked for does not exist.
//   - [ErrNoPermission] (121005): The caller may not do this.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete
func (s *ReservesService) Delete(ctx context.Context, reserveID string, options ...CallOption) error {
	return perform(ctx, s.core, &reservesDelete, arguments{path: []string{reserveID}}, options)
}

// GetActiveMeetingParams are the parameters of [ReservesService.GetActiveMeeting].
type GetActiveMeetingParams struct {
	// Whether the answer carries the list of participants.
	WithParticipants *bool `json:"with_participants,omitempty"`
	// Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly.
	UserIDType *UserIDType `json:"user_id_type,omitempty"`
}

// GetActiveMeeting: Get the active meeting of a reservation (获取活跃会议).
//
// Returns the meeting that is going on for a reservation. A reservation has at most one active meeting, and only
// the reservations that belong to the caller can be asked about. When nothing is going on the platform answers
// either with error 121004 (data not exist) or without a `meeting`; its documentation does not say which.
//
//   - reserveID: Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
//     number.
//
// Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
//
// Errors, besides those that any call can meet:
//
//   - [ErrInternal] (121001): The platform failed.
//   - [ErrNotSupported] (121002): The platform does not support this here.
//   - [ErrParam] (121003): A parameter has a wrong value.
//   - [ErrDataNotExist] (121004): What was asked for does not exist.
//   - [ErrNoPermission] (121005): The caller may not do this.
//
// Source: https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting
func (s *ReservesService) GetActiveMeeting(ctx context.Context, reserveID string, params *GetActiveMeetingParams, options ...CallOption) (*GetActiveMeetingResult, error) {
	return call[GetActiveMeetingResult](ctx, s.core, &reservesGetActiveMeeting, arguments{path: []string{reserveID}, query: params}, options)
}
