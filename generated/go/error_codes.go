// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

// The codes of the platform's error catalogue.
const (
	// ErrInternal (HTTP 500): The platform failed. 服务器内部错误。
	ErrInternal Code = 121001
	// ErrNotSupported (HTTP 400): The platform does not support this here. 暂不支持该功能。
	ErrNotSupported Code = 121002
	// ErrParam (HTTP 400): A parameter has a wrong value. 参数错误。
	ErrParam Code = 121003
	// ErrDataNotExist (HTTP 404): What was asked for does not exist. 请求的数据不存在。
	ErrDataNotExist Code = 121004
	// ErrNoPermission (HTTP 403): The caller may not do this. 无权限进行该操作。
	ErrNoPermission Code = 121005
	// ErrDataConflict (HTTP 409): The data changed in the meantime. 数据冲突。
	ErrDataConflict Code = 121006
	// ErrMeetingStatusUnexpected (HTTP 400): The meeting is not in a state that allows this. 会议状态不正确。
	ErrMeetingStatusUnexpected Code = 122001
	// ErrMeetingNotExist (HTTP 404): The meeting does not exist. 所操作的会议不存在。
	ErrMeetingNotExist Code = 122002
	// ErrOperatorNotInMeeting (HTTP 400): Whoever asks for this must be in the meeting. 操作者不在会中。
	ErrOperatorNotInMeeting Code = 122003
	// ErrTargetNotInMeeting (HTTP 400): The user who is meant is not in the meeting. 操作对象不在会中。
	ErrTargetNotInMeeting Code = 122004
	// ErrCannotOperateSelf (HTTP 400): Nobody can do this to themselves. 操作对象不能是自己。
	ErrCannotOperateSelf Code = 122005
	// ErrParticipantLimitReached (HTTP 400): The meeting is full. 参会人数达到上限。
	ErrParticipantLimitReached Code = 122006
	// ErrCalleeBusy (HTTP 400): The user who is called is busy. 被呼叫方正忙。
	ErrCalleeBusy Code = 122007
	// ErrMeetingLocked (HTTP 400): The meeting is locked. 会议被锁定。
	ErrMeetingLocked Code = 122008
	// ErrParticipantStatusUnexpected (HTTP 400): The participant is not in a state that allows this. 参会人状态不正确。
	ErrParticipantStatusUnexpected Code = 122009
	// ErrRecordParam (HTTP 400): The meeting cannot be recorded like this; a call between two is never recorded by
	// itself. 录制参数错误。
	ErrRecordParam Code = 123002
	// ErrAssignHostLimitExceeded (HTTP 400): More than ten hosts. 指定主持人数量超过上限。
	ErrAssignHostLimitExceeded Code = 123003
	// ErrAssignHostInvalid (HTTP 400): An assigned host is not valid. 指定主持人错误。
	ErrAssignHostInvalid Code = 123004
	// ErrInvalidPassword (HTTP 400): The password does not have 4 to 9 digits. password 无效。
	ErrInvalidPassword Code = 123006
	// ErrRecordingProcessing (HTTP 400): The recording is not ready yet. 录制文件处理中。
	ErrRecordingProcessing Code = 124002
	// ErrMissingAccessToken (HTTP 400): The request carried no token. 请求未携带访问凭证。
	ErrMissingAccessToken Code = 99991661
	// ErrAppNotInUse: The app is disabled. 应用已停用。
	ErrAppNotInUse Code = 99991662
	// ErrInvalidTenantAccessToken (HTTP 400): The tenant token is invalid or has ended, or the operation takes no
	// tenant token. tenant_access_token 无效，或接口不支持。
	ErrInvalidTenantAccessToken Code = 99991663
	// ErrInvalidAppAccessToken: The app token is invalid. app_access_token 非法。
	ErrInvalidAppAccessToken Code = 99991664
	// ErrInvalidTenantCode: The tenant token is not well formed. tenant_access_token 非法。
	ErrInvalidTenantCode Code = 99991665
	// ErrInvalidUserAccessToken (HTTP 400): The user token is invalid, or the operation takes no user token.
	// user_access_token 无效，或接口不支持。
	ErrInvalidUserAccessToken Code = 99991668
	// ErrInvalidUserRefreshToken: The refresh token is invalid. 用户 refresh token 非法。
	ErrInvalidUserRefreshToken Code = 99991669
	// ErrInvalidTokenFormat: The token is not well formed. token 格式错误。
	ErrInvalidTokenFormat Code = 99991671
	// ErrAppScopeMissing (HTTP 400): The app lacks a permission. 应用未申请所需权限。
	ErrAppScopeMissing Code = 99991672
	// ErrAppNotInstalled: The app is not available in the tenant. 应用在当前租户不可用。
	ErrAppNotInstalled Code = 99991673
	// ErrUserTypeNotSupported: This kind of user is not supported. 用户类型不支持。
	ErrUserTypeNotSupported Code = 99991674
	// ErrUserIDParseFailed: The user id is not well formed. user_id 格式错误。
	ErrUserIDParseFailed Code = 99991675
	// ErrTokenNoPermission: The token lacks a permission. token 没有对应的权限。
	ErrTokenNoPermission Code = 99991676
	// ErrUserAccessTokenExpired (HTTP 401): The user token has ended. user_access_token 已过期。
	ErrUserAccessTokenExpired Code = 99991677
	// ErrUserScopeMissing (HTTP 400): The user did not grant a permission. 用户未授予所需权限。
	ErrUserScopeMissing Code = 99991679
	// ErrFrequencyLimit (HTTP 429): Too many requests. 请求过于频繁。
	ErrFrequencyLimit Code = 99991400
	// ErrIPDenied: The caller's address is not on the app's allowlist. IP 不在应用白名单内。
	ErrIPDenied Code = 99991401
	// ErrMonthlyQuotaExceeded: The tenant's calls of this month are used up. 本月 API 调用次数已达上限。
	ErrMonthlyQuotaExceeded Code = 99991403
	// ErrPathNotFound (HTTP 404): The platform knows no such path. 请求路径错误。
	ErrPathNotFound Code = 99991201
	// ErrMethodNotAllowed: The path does not take this method. 请求方法错误。
	ErrMethodNotAllowed Code = 99991301
	// ErrAppCredentialsInvalid: The app id or the app secret is wrong. app_id 或 app_secret 不存在。
	ErrAppCredentialsInvalid Code = 99991543
	// ErrOpenIDNotExist: An open_id does not exist. open_id 无效。
	ErrOpenIDNotExist Code = 99992351
	// ErrLarkIDNotExist: An open_id does not exist. 部分 open_id 不存在。
	ErrLarkIDNotExist Code = 99992352
	// ErrLarkUserNotExist: An open_id does not exist. 部分 open_id 不存在。
	ErrLarkUserNotExist Code = 99992353
	// ErrMessageIDNotExist: A message id does not exist. message_id 不存在。
	ErrMessageIDNotExist Code = 99992354
	// ErrChatIDNotExist: A chat id does not exist. chat_id 不存在。
	ErrChatIDNotExist Code = 99992355
	// ErrOpenChatIDNotExist: A chat id does not exist. chat_id 不存在。
	ErrOpenChatIDNotExist Code = 99992356
	// ErrOpenDepartmentIDNotExist: A department id does not exist. open_department_id 不存在。
	ErrOpenDepartmentIDNotExist Code = 99992357
	// ErrOpenDepartmentNotExist: A department id does not exist. open_department_id 不存在。
	ErrOpenDepartmentNotExist Code = 99992358
	// ErrUserIDNotExist: A user_id does not exist. user_id 不存在。
	ErrUserIDNotExist Code = 99992359
	// ErrUserNotExist: A user_id does not exist. user_id 不存在。
	ErrUserNotExist Code = 99992360
	// ErrOpenIDCrossApp: An open_id belongs to another app. open_id 不属于当前应用。
	ErrOpenIDCrossApp Code = 99992361
	// ErrUnionIDNotExist: A union_id does not exist. union_id 不存在。
	ErrUnionIDNotExist Code = 99992363
	// ErrUserIDCrossTenant: A user id belongs to another tenant or does not exist. user_id 不属于当前租户。
	ErrUserIDCrossTenant Code = 99992364
	// ErrAppVersionIDNotExist: An app version id does not exist. open_app_version_id 不存在。
	ErrAppVersionIDNotExist Code = 99992370
	// ErrOpenRoomIDNotExist: A room id does not exist. open_room_id 不存在。
	ErrOpenRoomIDNotExist Code = 99992375
	// ErrRoomIDNotExist: A room id does not exist. open_room_id 不存在。
	ErrRoomIDNotExist Code = 99992376
	// ErrOpenAppVersionIDNotExist: An app version id does not exist. open_app_version_id 不存在。
	ErrOpenAppVersionIDNotExist Code = 99992378
	// ErrInternalDepartmentIDNotExist: An internal department id does not exist. 内部部门 ID 不存在。
	ErrInternalDepartmentIDNotExist Code = 99992379
	// ErrDepartmentIDNotExist: A department id does not exist. 部门 ID 不存在。
	ErrDepartmentIDNotExist Code = 99992380
	// ErrUnionIDCrossTenant: A union_id belongs to another tenant. union_id 不属于当前租户。
	ErrUnionIDCrossTenant Code = 99992381
	// ErrFieldValidationFailed (HTTP 400): The gateway refused a field. 请求参数缺失或有误。
	ErrFieldValidationFailed Code = 99992402
	// ErrPlatformInternal: The platform failed, often because of too many calls. 内部服务错误。
	ErrPlatformInternal Code = 2200
	// ErrPlatformBusy: The platform failed. 内部错误，请减少调用频率。
	ErrPlatformBusy Code = 5000
	// ErrInvalidAuthParam (HTTP 200): A parameter of the token request is missing or not well formed. 请求参数缺失或者有误。
	ErrInvalidAuthParam Code = 10003
	// ErrAppIDUnauthorized (HTTP 200): The app or the tenant is not known. 请求鉴权失败。
	ErrAppIDUnauthorized Code = 10005
	// ErrAppTicketInvalid (HTTP 200): The app ticket is invalid or missing. 获取 App Token 失败。
	ErrAppTicketInvalid Code = 10012
	// ErrTenantAccessTokenFailed (HTTP 200): The platform gave no tenant token. 获取 Tenant Token 失败。
	ErrTenantAccessTokenFailed Code = 10013
	// ErrAppSecretInvalid (HTTP 200): The app secret is wrong, the app id is unknown or the app is disabled. 应用不可用或
	// App Secret 错误。
	ErrAppSecretInvalid Code = 10014
	// ErrWrongAppSecret (HTTP 200): The app secret is wrong. App Secret 错误。
	ErrWrongAppSecret Code = 10015
	// ErrAppTicketResendFailed (HTTP 200): The platform cannot push an app ticket. 重新推送应用 ticket 失败。
	ErrAppTicketResendFailed Code = 10016
	// ErrOAuthInvalidRequest (HTTP 400): The token request lacks a parameter. 请求缺少必要参数。
	ErrOAuthInvalidRequest Code = 20001
	// ErrOAuthClientInvalid (HTTP 400): The app id and the app secret do not match. 应用凭证错误。
	ErrOAuthClientInvalid Code = 20002
	// ErrAuthorizationCodeNotFound (HTTP 400): The authorization code is unknown or was used already. 授权码无效。
	ErrAuthorizationCodeNotFound Code = 20003
	// ErrAuthorizationCodeExpired (HTTP 400): The authorization code is older than five minutes. 授权码已过期。
	ErrAuthorizationCodeExpired Code = 20004
	// ErrOAuthUserNotExist (HTTP 400): The user does not exist any more. 用户不存在。
	ErrOAuthUserNotExist Code = 20008
	// ErrOAuthAppNotInstalled (HTTP 400): The app is not installed in the user's tenant. 租户未安装应用。
	ErrOAuthAppNotInstalled Code = 20009
	// ErrOAuthUserNotAllowed (HTTP 400): The user may not use the app. 用户无应用使用权限。
	ErrOAuthUserNotAllowed Code = 20010
	// ErrOAuthClientMismatch (HTTP 400): The code or the refresh token was issued to another app. 授权码或 token 与应用不匹配。
	ErrOAuthClientMismatch Code = 20024
	// ErrRefreshTokenInvalid (HTTP 400): The refresh token is invalid. refresh token 无效。
	ErrRefreshTokenInvalid Code = 20026
	// ErrUnsupportedGrantType (HTTP 400): The grant type is not supported. grant_type 不支持。
	ErrUnsupportedGrantType Code = 20036
	// ErrRefreshTokenExpired (HTTP 400): The refresh token has ended. refresh token 已过期。
	ErrRefreshTokenExpired Code = 20037
	// ErrOAuthAppNotExist (HTTP 400): The app does not exist. 应用不存在。
	ErrOAuthAppNotExist Code = 20048
	// ErrPKCEFailed (HTTP 400): The PKCE verifier does not fit the challenge. PKCE 校验失败。
	ErrPKCEFailed Code = 20049
	// ErrOAuthServer (HTTP 500): The platform failed. 系统错误。
	ErrOAuthServer Code = 20050
	// ErrOAuthMalformedRequest (HTTP 400): The token request is not well formed. 请求格式错误。
	ErrOAuthMalformedRequest Code = 20063
	// ErrRefreshTokenRevoked (HTTP 400): The refresh token was revoked. refresh token 已被撤销。
	ErrRefreshTokenRevoked Code = 20064
	// ErrAuthorizationCodeUsed (HTTP 400): The authorization code was used already. 授权码已被使用。
	ErrAuthorizationCodeUsed Code = 20065
	// ErrOAuthUserStatusInvalid (HTTP 400): The user is frozen, has resigned or has not joined. 用户状态异常。
	ErrOAuthUserStatusInvalid Code = 20066
	// ErrDuplicateScope (HTTP 400): A permission stands twice in scope. scope 重复。
	ErrDuplicateScope Code = 20067
	// ErrScopeNotPermitted (HTTP 400): scope names a permission that was not granted. scope 未获授权。
	ErrScopeNotPermitted Code = 20068
	// ErrOAuthAppNotEnabled (HTTP 400): The app is not enabled. 应用未启用。
	ErrOAuthAppNotEnabled Code = 20069
	// ErrMultipleClientAuth (HTTP 400): The request authenticated in the body and in the header. 同时使用了多种客户端认证方式。
	ErrMultipleClientAuth Code = 20070
	// ErrRedirectURIMismatch (HTTP 400): redirect_uri is not the one that the authorization page was given.
	// redirect_uri 不匹配。
	ErrRedirectURIMismatch Code = 20071
	// ErrOAuthUnavailable (HTTP 503): The platform cannot answer now. 服务暂不可用。
	ErrOAuthUnavailable Code = 20072
	// ErrRefreshTokenUsed (HTTP 400): The refresh token was used already; each can be used once. refresh token 已被使用。
	ErrRefreshTokenUsed Code = 20073
	// ErrRefreshNotEnabled (HTTP 400): The app may not renew user tokens. 应用未开启刷新。
	ErrRefreshNotEnabled Code = 20074
)

var catalogue = map[Code]entry{
	ErrInternal:                     {"Internal", KindAPI, "Try again; if it stays, contact the platform's support with the log id."},
	ErrNotSupported:                 {"NotSupported", KindAPI, "Check that the feature is available to the tenant and to this kind of meeting."},
	ErrParam:                        {"Param", KindAPI, "Check the parameters against their descriptions."},
	ErrDataNotExist:                 {"DataNotExist", KindAPI, "Check the id; for an active meeting, ask again once somebody has joined."},
	ErrNoPermission:                 {"NoPermission", KindAPI, "Check the kind of token, who the operator is and whom the resource belongs to."},
	ErrDataConflict:                 {"DataConflict", KindAPI, "Read the present state and try again with it."},
	ErrMeetingStatusUnexpected:      {"MeetingStatusUnexpected", KindAPI, "Check that the meeting goes on."},
	ErrMeetingNotExist:              {"MeetingNotExist", KindAPI, "Check the meeting's id; it is not the nine-digit number."},
	ErrOperatorNotInMeeting:         {"OperatorNotInMeeting", KindAPI, "Join the meeting first."},
	ErrTargetNotInMeeting:           {"TargetNotInMeeting", KindAPI, "Check who is in the meeting."},
	ErrCannotOperateSelf:            {"CannotOperateSelf", KindAPI, "Name another user."},
	ErrParticipantLimitReached:      {"ParticipantLimitReached", KindAPI, "Try again when somebody has left."},
	ErrCalleeBusy:                   {"CalleeBusy", KindAPI, "Try again later."},
	ErrMeetingLocked:                {"MeetingLocked", KindAPI, "Have the host unlock it."},
	ErrParticipantStatusUnexpected:  {"ParticipantStatusUnexpected", KindAPI, "Check that the participant is in the meeting."},
	ErrRecordParam:                  {"RecordParam", KindAPI, "Leave out auto_record."},
	ErrAssignHostLimitExceeded:      {"AssignHostLimitExceeded", KindAPI, "Name ten at most."},
	ErrAssignHostInvalid:            {"AssignHostInvalid", KindAPI, "Check the user ids against user_id_type."},
	ErrInvalidPassword:              {"InvalidPassword", KindAPI, "Give 4 to 9 digits, or an empty text for none."},
	ErrRecordingProcessing:          {"RecordingProcessing", KindAPI, "Wait for the event that tells that it is ready."},
	ErrMissingAccessToken:           {"MissingAccessToken", KindAuth, "Configure app_id and app_secret, or give a token."},
	ErrAppNotInUse:                  {"AppNotInUse", KindAPI, "Enable the app in the developer console."},
	ErrInvalidTenantAccessToken:     {"InvalidTenantAccessToken", KindAuth, "Check which kinds of token the operation takes; a token from the configuration must be renewed by whoever made it."},
	ErrInvalidAppAccessToken:        {"InvalidAppAccessToken", KindAuth, "Check the app ticket and the app secret."},
	ErrInvalidTenantCode:            {"InvalidTenantCode", KindAuth, "Check the tenant key and where the token came from."},
	ErrInvalidUserAccessToken:       {"InvalidUserAccessToken", KindAuth, "Check which kinds of token the operation takes; renew the user token or ask the user to log in again."},
	ErrInvalidUserRefreshToken:      {"InvalidUserRefreshToken", KindAuth, "Ask the user to log in again."},
	ErrInvalidTokenFormat:           {"InvalidTokenFormat", KindAuth, "Check that the whole token is sent and nothing else."},
	ErrAppScopeMissing:              {"AppScopeMissing", KindAPI, "Add one of the permissions named in the error to the app in the developer console and publish a version."},
	ErrAppNotInstalled:              {"AppNotInstalled", KindAPI, "Have the tenant's administrator install or enable the app."},
	ErrUserTypeNotSupported:         {"UserTypeNotSupported", KindAPI, "Use another user."},
	ErrUserIDParseFailed:            {"UserIdParseFailed", KindAPI, "Check the id against user_id_type."},
	ErrTokenNoPermission:            {"TokenNoPermission", KindAPI, "Check the permissions of the app and of the user's consent."},
	ErrUserAccessTokenExpired:       {"UserAccessTokenExpired", KindAuth, "Renew it with the refresh token, or ask the user to log in again."},
	ErrUserScopeMissing:             {"UserScopeMissing", KindAPI, "Ask the user to log in again and to grant the permissions named in the error."},
	ErrFrequencyLimit:               {"FrequencyLimit", KindRateLimit, "Slow down; retry_after says for how long when the platform told."},
	ErrIPDenied:                     {"IpDenied", KindAPI, "Add the address to the allowlist in the developer console."},
	ErrMonthlyQuotaExceeded:         {"MonthlyQuotaExceeded", KindAPI, "Have the administrator raise the plan, or wait for the next month."},
	ErrPathNotFound:                 {"PathNotFound", KindAPI, "Check the domain and the version of the SDK."},
	ErrMethodNotAllowed:             {"MethodNotAllowed", KindAPI, "Check the version of the SDK."},
	ErrAppCredentialsInvalid:        {"AppCredentialsInvalid", KindAuth, "Copy both from the developer console; an app belongs to Feishu or to Lark, not both."},
	ErrOpenIDNotExist:               {"OpenIdNotExist", KindAPI, "Check the open_id; it differs from app to app."},
	ErrLarkIDNotExist:               {"LarkIdNotExist", KindAPI, "Check the open_id; it differs from app to app."},
	ErrLarkUserNotExist:             {"LarkUserNotExist", KindAPI, "Check the open_id; it differs from app to app."},
	ErrMessageIDNotExist:            {"MessageIdNotExist", KindAPI, "Check the id."},
	ErrChatIDNotExist:               {"ChatIdNotExist", KindAPI, "Check the id."},
	ErrOpenChatIDNotExist:           {"OpenChatIdNotExist", KindAPI, "Check the id."},
	ErrOpenDepartmentIDNotExist:     {"OpenDepartmentIdNotExist", KindAPI, "Check the id."},
	ErrOpenDepartmentNotExist:       {"OpenDepartmentNotExist", KindAPI, "Check the id."},
	ErrUserIDNotExist:               {"UserIdNotExist", KindAPI, "Check the id against user_id_type."},
	ErrUserNotExist:                 {"UserNotExist", KindAPI, "Check the id against user_id_type."},
	ErrOpenIDCrossApp:               {"OpenIdCrossApp", KindAPI, "Use the open_id that this app was given, or a union_id."},
	ErrUnionIDNotExist:              {"UnionIdNotExist", KindAPI, "Check the id against user_id_type."},
	ErrUserIDCrossTenant:            {"UserIdCrossTenant", KindAPI, "Use ids of users of this tenant."},
	ErrAppVersionIDNotExist:         {"AppVersionIdNotExist", KindAPI, "Check the id."},
	ErrOpenRoomIDNotExist:           {"OpenRoomIdNotExist", KindAPI, "Check the id."},
	ErrRoomIDNotExist:               {"RoomIdNotExist", KindAPI, "Check the id."},
	ErrOpenAppVersionIDNotExist:     {"OpenAppVersionIdNotExist", KindAPI, "Check the id."},
	ErrInternalDepartmentIDNotExist: {"InternalDepartmentIdNotExist", KindAPI, "Check the id."},
	ErrDepartmentIDNotExist:         {"DepartmentIdNotExist", KindAPI, "Check the id."},
	ErrUnionIDCrossTenant:           {"UnionIdCrossTenant", KindAPI, "Use ids of users of this tenant."},
	ErrFieldValidationFailed:        {"FieldValidationFailed", KindAPI, "See field_violations for the field and what is wrong with it."},
	ErrPlatformInternal:             {"PlatformInternal", KindAPI, "Slow down and try again."},
	ErrPlatformBusy:                 {"PlatformBusy", KindAPI, "Slow down and try again."},
	ErrInvalidAuthParam:             {"InvalidAuthParam", KindAuth, "Check app_id: it starts with cli_."},
	ErrAppIDUnauthorized:            {"AppIdUnauthorized", KindAuth, "Check app_id and tenant_key, and that the app is installed in the tenant."},
	ErrAppTicketInvalid:             {"AppTicketInvalid", KindAuth, "Hand the SDK the latest app ticket; it has asked the platform to push it again."},
	ErrTenantAccessTokenFailed:      {"TenantAccessTokenFailed", KindAuth, "Check tenant_key, and that the app is installed in the tenant."},
	ErrAppSecretInvalid:             {"AppSecretInvalid", KindAuth, "Copy app id and app secret from the developer console; an app belongs to Feishu or to Lark, not both."},
	ErrWrongAppSecret:               {"WrongAppSecret", KindAuth, "Copy the app secret from the developer console."},
	ErrAppTicketResendFailed:        {"AppTicketResendFailed", KindAuth, "Only store apps have tickets; check the kind of the app."},
	ErrOAuthInvalidRequest:          {"OAuthInvalidRequest", KindAuth, "Check code, redirect_uri and refresh_token."},
	ErrOAuthClientInvalid:           {"OAuthClientInvalid", KindAuth, "Copy both from the developer console."},
	ErrAuthorizationCodeNotFound:    {"AuthorizationCodeNotFound", KindAuth, "Send the user to the authorization page again."},
	ErrAuthorizationCodeExpired:     {"AuthorizationCodeExpired", KindAuth, "Send the user to the authorization page again."},
	ErrOAuthUserNotExist:            {"OAuthUserNotExist", KindAuth, "Use another user."},
	ErrOAuthAppNotInstalled:         {"OAuthAppNotInstalled", KindAuth, "Have the administrator install the app."},
	ErrOAuthUserNotAllowed:          {"OAuthUserNotAllowed", KindAuth, "Have the administrator make the app available to the user."},
	ErrOAuthClientMismatch:          {"OAuthClientMismatch", KindAuth, "Use the app that sent the user to the authorization page."},
	ErrRefreshTokenInvalid:          {"RefreshTokenInvalid", KindAuth, "Ask the user to log in again."},
	ErrUnsupportedGrantType:         {"UnsupportedGrantType", KindAuth, "Use authorization_code or refresh_token."},
	ErrRefreshTokenExpired:          {"RefreshTokenExpired", KindAuth, "Ask the user to log in again."},
	ErrOAuthAppNotExist:             {"OAuthAppNotExist", KindAuth, "Check app_id."},
	ErrPKCEFailed:                   {"PkceFailed", KindAuth, "Send the verifier of this very login, and none when no challenge was sent."},
	ErrOAuthServer:                  {"OAuthServer", KindAuth, "Try again; a refresh token that was sent may have been used up."},
	ErrOAuthMalformedRequest:        {"OAuthMalformedRequest", KindAuth, "Check the parameters."},
	ErrRefreshTokenRevoked:          {"RefreshTokenRevoked", KindAuth, "Ask the user to log in again."},
	ErrAuthorizationCodeUsed:        {"AuthorizationCodeUsed", KindAuth, "Send the user to the authorization page again."},
	ErrOAuthUserStatusInvalid:       {"OAuthUserStatusInvalid", KindAuth, "Use another user."},
	ErrDuplicateScope:               {"DuplicateScope", KindAuth, "Name each permission once."},
	ErrScopeNotPermitted:            {"ScopeNotPermitted", KindAuth, "Ask for fewer permissions, or send the user to the authorization page again."},
	ErrOAuthAppNotEnabled:           {"OAuthAppNotEnabled", KindAuth, "Enable the app in the developer console."},
	ErrMultipleClientAuth:           {"MultipleClientAuth", KindAuth, "Use one of the two."},
	ErrRedirectURIMismatch:          {"RedirectUriMismatch", KindAuth, "Send the same address in both places."},
	ErrOAuthUnavailable:             {"OAuthUnavailable", KindAuth, "Try again later."},
	ErrRefreshTokenUsed:             {"RefreshTokenUsed", KindAuth, "Use the pair of the last refresh; if it is lost, ask the user to log in again."},
	ErrRefreshNotEnabled:            {"RefreshNotEnabled", KindAuth, "Turn on refreshing in the app's security settings."},
}
