// Code generated from openapi.yaml by make. DO NOT EDIT.

/** A class for each code of the platform's error catalogue. A code that is not listed is a plain `APIError`. */

import { APIError, AuthError, RateLimitError } from "./errors.js";

/**
 * 121001 (HTTP 500): The platform failed.
 *
 * 服务器内部错误。
 */
export class InternalError extends APIError {
  /** @internal */
  static override readonly name: string = "InternalError";
  /** @internal */
  static readonly advice: string = "Try again; if it stays, contact the platform's support with the log id.";
}

/**
 * 121002 (HTTP 400): The platform does not support this here.
 *
 * 暂不支持该功能。
 */
export class NotSupportedError extends APIError {
  /** @internal */
  static override readonly name: string = "NotSupportedError";
  /** @internal */
  static readonly advice: string = "Check that the feature is available to the tenant and to this kind of meeting.";
}

/**
 * 121003 (HTTP 400): A parameter has a wrong value.
 *
 * 参数错误。
 */
export class ParamError extends APIError {
  /** @internal */
  static override readonly name: string = "ParamError";
  /** @internal */
  static readonly advice: string = "Check the parameters against their descriptions.";
}

/**
 * 121004 (HTTP 404): What was asked for does not exist.
 *
 * 请求的数据不存在。
 */
export class DataNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "DataNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id; for an active meeting, ask again once somebody has joined.";
}

/**
 * 121005 (HTTP 403): The caller may not do this.
 *
 * 无权限进行该操作。
 */
export class NoPermissionError extends APIError {
  /** @internal */
  static override readonly name: string = "NoPermissionError";
  /** @internal */
  static readonly advice: string = "Check the kind of token, who the operator is and whom the resource belongs to.";
}

/**
 * 121006 (HTTP 409): The data changed in the meantime.
 *
 * 数据冲突。
 */
export class DataConflictError extends APIError {
  /** @internal */
  static override readonly name: string = "DataConflictError";
  /** @internal */
  static readonly advice: string = "Read the present state and try again with it.";
}

/**
 * 122001 (HTTP 400): The meeting is not in a state that allows this.
 *
 * 会议状态不正确。
 */
export class MeetingStatusUnexpectedError extends APIError {
  /** @internal */
  static override readonly name: string = "MeetingStatusUnexpectedError";
  /** @internal */
  static readonly advice: string = "Check that the meeting goes on.";
}

/**
 * 122002 (HTTP 404): The meeting does not exist.
 *
 * 所操作的会议不存在。
 */
export class MeetingNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "MeetingNotExistError";
  /** @internal */
  static readonly advice: string = "Check the meeting's id; it is not the nine-digit number.";
}

/**
 * 122003 (HTTP 400): Whoever asks for this must be in the meeting.
 *
 * 操作者不在会中。
 */
export class OperatorNotInMeetingError extends APIError {
  /** @internal */
  static override readonly name: string = "OperatorNotInMeetingError";
  /** @internal */
  static readonly advice: string = "Join the meeting first.";
}

/**
 * 122004 (HTTP 400): The user who is meant is not in the meeting.
 *
 * 操作对象不在会中。
 */
export class TargetNotInMeetingError extends APIError {
  /** @internal */
  static override readonly name: string = "TargetNotInMeetingError";
  /** @internal */
  static readonly advice: string = "Check who is in the meeting.";
}

/**
 * 122005 (HTTP 400): Nobody can do this to themselves.
 *
 * 操作对象不能是自己。
 */
export class CannotOperateSelfError extends APIError {
  /** @internal */
  static override readonly name: string = "CannotOperateSelfError";
  /** @internal */
  static readonly advice: string = "Name another user.";
}

/**
 * 122006 (HTTP 400): The meeting is full.
 *
 * 参会人数达到上限。
 */
export class ParticipantLimitReachedError extends APIError {
  /** @internal */
  static override readonly name: string = "ParticipantLimitReachedError";
  /** @internal */
  static readonly advice: string = "Try again when somebody has left.";
}

/**
 * 122007 (HTTP 400): The user who is called is busy.
 *
 * 被呼叫方正忙。
 */
export class CalleeBusyError extends APIError {
  /** @internal */
  static override readonly name: string = "CalleeBusyError";
  /** @internal */
  static readonly advice: string = "Try again later.";
}

/**
 * 122008 (HTTP 400): The meeting is locked.
 *
 * 会议被锁定。
 */
export class MeetingLockedError extends APIError {
  /** @internal */
  static override readonly name: string = "MeetingLockedError";
  /** @internal */
  static readonly advice: string = "Have the host unlock it.";
}

/**
 * 122009 (HTTP 400): The participant is not in a state that allows this.
 *
 * 参会人状态不正确。
 */
export class ParticipantStatusUnexpectedError extends APIError {
  /** @internal */
  static override readonly name: string = "ParticipantStatusUnexpectedError";
  /** @internal */
  static readonly advice: string = "Check that the participant is in the meeting.";
}

/**
 * 123002 (HTTP 400): The meeting cannot be recorded like this; a call between two is never recorded by itself.
 *
 * 录制参数错误。
 */
export class RecordParamError extends APIError {
  /** @internal */
  static override readonly name: string = "RecordParamError";
  /** @internal */
  static readonly advice: string = "Leave out auto_record.";
}

/**
 * 123003 (HTTP 400): More than ten hosts.
 *
 * 指定主持人数量超过上限。
 */
export class AssignHostLimitExceededError extends APIError {
  /** @internal */
  static override readonly name: string = "AssignHostLimitExceededError";
  /** @internal */
  static readonly advice: string = "Name ten at most.";
}

/**
 * 123004 (HTTP 400): An assigned host is not valid.
 *
 * 指定主持人错误。
 */
export class AssignHostInvalidError extends APIError {
  /** @internal */
  static override readonly name: string = "AssignHostInvalidError";
  /** @internal */
  static readonly advice: string = "Check the user ids against user_id_type.";
}

/**
 * 123006 (HTTP 400): The password does not have 4 to 9 digits.
 *
 * password 无效。
 */
export class InvalidPasswordError extends APIError {
  /** @internal */
  static override readonly name: string = "InvalidPasswordError";
  /** @internal */
  static readonly advice: string = "Give 4 to 9 digits, or an empty text for none.";
}

/**
 * 124002 (HTTP 400): The recording is not ready yet.
 *
 * 录制文件处理中。
 */
export class RecordingProcessingError extends APIError {
  /** @internal */
  static override readonly name: string = "RecordingProcessingError";
  /** @internal */
  static readonly advice: string = "Wait for the event that tells that it is ready.";
}

/**
 * 99991661 (HTTP 400): The request carried no token.
 *
 * 请求未携带访问凭证。
 */
export class MissingAccessTokenError extends AuthError {
  /** @internal */
  static override readonly name: string = "MissingAccessTokenError";
  /** @internal */
  static readonly advice: string = "Configure app_id and app_secret, or give a token.";
}

/**
 * 99991662: The app is disabled.
 *
 * 应用已停用。
 */
export class AppNotInUseError extends APIError {
  /** @internal */
  static override readonly name: string = "AppNotInUseError";
  /** @internal */
  static readonly advice: string = "Enable the app in the developer console.";
}

/**
 * 99991663 (HTTP 400): The tenant token is invalid or has ended, or the operation takes no tenant token.
 *
 * tenant_access_token 无效，或接口不支持。
 */
export class InvalidTenantAccessTokenError extends AuthError {
  /** @internal */
  static override readonly name: string = "InvalidTenantAccessTokenError";
  /** @internal */
  static readonly advice: string =
    "Check which kinds of token the operation takes; a token from the configuration must be renewed by whoever made it.";
}

/**
 * 99991664: The app token is invalid.
 *
 * app_access_token 非法。
 */
export class InvalidAppAccessTokenError extends AuthError {
  /** @internal */
  static override readonly name: string = "InvalidAppAccessTokenError";
  /** @internal */
  static readonly advice: string = "Check the app ticket and the app secret.";
}

/**
 * 99991665: The tenant token is not well formed.
 *
 * tenant_access_token 非法。
 */
export class InvalidTenantCodeError extends AuthError {
  /** @internal */
  static override readonly name: string = "InvalidTenantCodeError";
  /** @internal */
  static readonly advice: string = "Check the tenant key and where the token came from.";
}

/**
 * 99991668 (HTTP 400): The user token is invalid, or the operation takes no user token.
 *
 * user_access_token 无效，或接口不支持。
 */
export class InvalidUserAccessTokenError extends AuthError {
  /** @internal */
  static override readonly name: string = "InvalidUserAccessTokenError";
  /** @internal */
  static readonly advice: string =
    "Check which kinds of token the operation takes; renew the user token or ask the user to log in again.";
}

/**
 * 99991669: The refresh token is invalid.
 *
 * 用户 refresh token 非法。
 */
export class InvalidUserRefreshTokenError extends AuthError {
  /** @internal */
  static override readonly name: string = "InvalidUserRefreshTokenError";
  /** @internal */
  static readonly advice: string = "Ask the user to log in again.";
}

/**
 * 99991671: The token is not well formed.
 *
 * token 格式错误。
 */
export class InvalidTokenFormatError extends AuthError {
  /** @internal */
  static override readonly name: string = "InvalidTokenFormatError";
  /** @internal */
  static readonly advice: string = "Check that the whole token is sent and nothing else.";
}

/**
 * 99991672 (HTTP 400): The app lacks a permission.
 *
 * 应用未申请所需权限。
 */
export class AppScopeMissingError extends APIError {
  /** @internal */
  static override readonly name: string = "AppScopeMissingError";
  /** @internal */
  static readonly advice: string =
    "Add one of the permissions named in the error to the app in the developer console and publish a version.";
}

/**
 * 99991673: The app is not available in the tenant.
 *
 * 应用在当前租户不可用。
 */
export class AppNotInstalledError extends APIError {
  /** @internal */
  static override readonly name: string = "AppNotInstalledError";
  /** @internal */
  static readonly advice: string = "Have the tenant's administrator install or enable the app.";
}

/**
 * 99991674: This kind of user is not supported.
 *
 * 用户类型不支持。
 */
export class UserTypeNotSupportedError extends APIError {
  /** @internal */
  static override readonly name: string = "UserTypeNotSupportedError";
  /** @internal */
  static readonly advice: string = "Use another user.";
}

/**
 * 99991675: The user id is not well formed.
 *
 * user_id 格式错误。
 */
export class UserIdParseFailedError extends APIError {
  /** @internal */
  static override readonly name: string = "UserIdParseFailedError";
  /** @internal */
  static readonly advice: string = "Check the id against user_id_type.";
}

/**
 * 99991676: The token lacks a permission.
 *
 * token 没有对应的权限。
 */
export class TokenNoPermissionError extends APIError {
  /** @internal */
  static override readonly name: string = "TokenNoPermissionError";
  /** @internal */
  static readonly advice: string = "Check the permissions of the app and of the user's consent.";
}

/**
 * 99991677 (HTTP 401): The user token has ended.
 *
 * user_access_token 已过期。
 */
export class UserAccessTokenExpiredError extends AuthError {
  /** @internal */
  static override readonly name: string = "UserAccessTokenExpiredError";
  /** @internal */
  static readonly advice: string = "Renew it with the refresh token, or ask the user to log in again.";
}

/**
 * 99991679 (HTTP 400): The user did not grant a permission.
 *
 * 用户未授予所需权限。
 */
export class UserScopeMissingError extends APIError {
  /** @internal */
  static override readonly name: string = "UserScopeMissingError";
  /** @internal */
  static readonly advice: string = "Ask the user to log in again and to grant the permissions named in the error.";
}

/**
 * 99991400 (HTTP 429): Too many requests.
 *
 * 请求过于频繁。
 */
export class FrequencyLimitError extends RateLimitError {
  /** @internal */
  static override readonly name: string = "FrequencyLimitError";
  /** @internal */
  static readonly advice: string = "Slow down; retry_after says for how long when the platform told.";
}

/**
 * 99991401: The caller's address is not on the app's allowlist.
 *
 * IP 不在应用白名单内。
 */
export class IpDeniedError extends APIError {
  /** @internal */
  static override readonly name: string = "IpDeniedError";
  /** @internal */
  static readonly advice: string = "Add the address to the allowlist in the developer console.";
}

/**
 * 99991403: The tenant's calls of this month are used up.
 *
 * 本月 API 调用次数已达上限。
 */
export class MonthlyQuotaExceededError extends APIError {
  /** @internal */
  static override readonly name: string = "MonthlyQuotaExceededError";
  /** @internal */
  static readonly advice: string = "Have the administrator raise the plan, or wait for the next month.";
}

/**
 * 99991201 (HTTP 404): The platform knows no such path.
 *
 * 请求路径错误。
 */
export class PathNotFoundError extends APIError {
  /** @internal */
  static override readonly name: string = "PathNotFoundError";
  /** @internal */
  static readonly advice: string = "Check the domain and the version of the SDK.";
}

/**
 * 99991301: The path does not take this method.
 *
 * 请求方法错误。
 */
export class MethodNotAllowedError extends APIError {
  /** @internal */
  static override readonly name: string = "MethodNotAllowedError";
  /** @internal */
  static readonly advice: string = "Check the version of the SDK.";
}

/**
 * 99991543: The app id or the app secret is wrong.
 *
 * app_id 或 app_secret 不存在。
 */
export class AppCredentialsInvalidError extends AuthError {
  /** @internal */
  static override readonly name: string = "AppCredentialsInvalidError";
  /** @internal */
  static readonly advice: string =
    "Copy both from the developer console; an app belongs to Feishu or to Lark, not both.";
}

/**
 * 99992351: An open_id does not exist.
 *
 * open_id 无效。
 */
export class OpenIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "OpenIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the open_id; it differs from app to app.";
}

/**
 * 99992352: An open_id does not exist.
 *
 * 部分 open_id 不存在。
 */
export class LarkIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "LarkIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the open_id; it differs from app to app.";
}

/**
 * 99992353: An open_id does not exist.
 *
 * 部分 open_id 不存在。
 */
export class LarkUserNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "LarkUserNotExistError";
  /** @internal */
  static readonly advice: string = "Check the open_id; it differs from app to app.";
}

/**
 * 99992354: A message id does not exist.
 *
 * message_id 不存在。
 */
export class MessageIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "MessageIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992355: A chat id does not exist.
 *
 * chat_id 不存在。
 */
export class ChatIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "ChatIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992356: A chat id does not exist.
 *
 * chat_id 不存在。
 */
export class OpenChatIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "OpenChatIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992357: A department id does not exist.
 *
 * open_department_id 不存在。
 */
export class OpenDepartmentIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "OpenDepartmentIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992358: A department id does not exist.
 *
 * open_department_id 不存在。
 */
export class OpenDepartmentNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "OpenDepartmentNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992359: A user_id does not exist.
 *
 * user_id 不存在。
 */
export class UserIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "UserIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id against user_id_type.";
}

/**
 * 99992360: A user_id does not exist.
 *
 * user_id 不存在。
 */
export class UserNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "UserNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id against user_id_type.";
}

/**
 * 99992361: An open_id belongs to another app.
 *
 * open_id 不属于当前应用。
 */
export class OpenIdCrossAppError extends APIError {
  /** @internal */
  static override readonly name: string = "OpenIdCrossAppError";
  /** @internal */
  static readonly advice: string = "Use the open_id that this app was given, or a union_id.";
}

/**
 * 99992363: A union_id does not exist.
 *
 * union_id 不存在。
 */
export class UnionIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "UnionIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id against user_id_type.";
}

/**
 * 99992364: A user id belongs to another tenant or does not exist.
 *
 * user_id 不属于当前租户。
 */
export class UserIdCrossTenantError extends APIError {
  /** @internal */
  static override readonly name: string = "UserIdCrossTenantError";
  /** @internal */
  static readonly advice: string = "Use ids of users of this tenant.";
}

/**
 * 99992370: An app version id does not exist.
 *
 * open_app_version_id 不存在。
 */
export class AppVersionIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "AppVersionIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992375: A room id does not exist.
 *
 * open_room_id 不存在。
 */
export class OpenRoomIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "OpenRoomIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992376: A room id does not exist.
 *
 * open_room_id 不存在。
 */
export class RoomIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "RoomIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992378: An app version id does not exist.
 *
 * open_app_version_id 不存在。
 */
export class OpenAppVersionIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "OpenAppVersionIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992379: An internal department id does not exist.
 *
 * 内部部门 ID 不存在。
 */
export class InternalDepartmentIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "InternalDepartmentIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992380: A department id does not exist.
 *
 * 部门 ID 不存在。
 */
export class DepartmentIdNotExistError extends APIError {
  /** @internal */
  static override readonly name: string = "DepartmentIdNotExistError";
  /** @internal */
  static readonly advice: string = "Check the id.";
}

/**
 * 99992381: A union_id belongs to another tenant.
 *
 * union_id 不属于当前租户。
 */
export class UnionIdCrossTenantError extends APIError {
  /** @internal */
  static override readonly name: string = "UnionIdCrossTenantError";
  /** @internal */
  static readonly advice: string = "Use ids of users of this tenant.";
}

/**
 * 99992402 (HTTP 400): The gateway refused a field.
 *
 * 请求参数缺失或有误。
 */
export class FieldValidationFailedError extends APIError {
  /** @internal */
  static override readonly name: string = "FieldValidationFailedError";
  /** @internal */
  static readonly advice: string = "See field_violations for the field and what is wrong with it.";
}

/**
 * 2200: The platform failed, often because of too many calls.
 *
 * 内部服务错误。
 */
export class PlatformInternalError extends APIError {
  /** @internal */
  static override readonly name: string = "PlatformInternalError";
  /** @internal */
  static readonly advice: string = "Slow down and try again.";
}

/**
 * 5000: The platform failed.
 *
 * 内部错误，请减少调用频率。
 */
export class PlatformBusyError extends APIError {
  /** @internal */
  static override readonly name: string = "PlatformBusyError";
  /** @internal */
  static readonly advice: string = "Slow down and try again.";
}

/**
 * 10003 (HTTP 200): A parameter of the token request is missing or not well formed.
 *
 * 请求参数缺失或者有误。
 */
export class InvalidAuthParamError extends AuthError {
  /** @internal */
  static override readonly name: string = "InvalidAuthParamError";
  /** @internal */
  static readonly advice: string = "Check app_id: it starts with cli_.";
}

/**
 * 10005 (HTTP 200): The app or the tenant is not known.
 *
 * 请求鉴权失败。
 */
export class AppIdUnauthorizedError extends AuthError {
  /** @internal */
  static override readonly name: string = "AppIdUnauthorizedError";
  /** @internal */
  static readonly advice: string = "Check app_id and tenant_key, and that the app is installed in the tenant.";
}

/**
 * 10012 (HTTP 200): The app ticket is invalid or missing.
 *
 * 获取 App Token 失败。
 */
export class AppTicketInvalidError extends AuthError {
  /** @internal */
  static override readonly name: string = "AppTicketInvalidError";
  /** @internal */
  static readonly advice: string = "Hand the SDK the latest app ticket; it has asked the platform to push it again.";
}

/**
 * 10013 (HTTP 200): The platform gave no tenant token.
 *
 * 获取 Tenant Token 失败。
 */
export class TenantAccessTokenFailedError extends AuthError {
  /** @internal */
  static override readonly name: string = "TenantAccessTokenFailedError";
  /** @internal */
  static readonly advice: string = "Check tenant_key, and that the app is installed in the tenant.";
}

/**
 * 10014 (HTTP 200): The app secret is wrong, the app id is unknown or the app is disabled.
 *
 * 应用不可用或 App Secret 错误。
 */
export class AppSecretInvalidError extends AuthError {
  /** @internal */
  static override readonly name: string = "AppSecretInvalidError";
  /** @internal */
  static readonly advice: string =
    "Copy app id and app secret from the developer console; an app belongs to Feishu or to Lark, not both.";
}

/**
 * 10015 (HTTP 200): The app secret is wrong.
 *
 * App Secret 错误。
 */
export class WrongAppSecretError extends AuthError {
  /** @internal */
  static override readonly name: string = "WrongAppSecretError";
  /** @internal */
  static readonly advice: string = "Copy the app secret from the developer console.";
}

/**
 * 10016 (HTTP 200): The platform cannot push an app ticket.
 *
 * 重新推送应用 ticket 失败。
 */
export class AppTicketResendFailedError extends AuthError {
  /** @internal */
  static override readonly name: string = "AppTicketResendFailedError";
  /** @internal */
  static readonly advice: string = "Only store apps have tickets; check the kind of the app.";
}

/**
 * 20001 (HTTP 400): The token request lacks a parameter.
 *
 * 请求缺少必要参数。
 */
export class OAuthInvalidRequestError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthInvalidRequestError";
  /** @internal */
  static readonly advice: string = "Check code, redirect_uri and refresh_token.";
}

/**
 * 20002 (HTTP 400): The app id and the app secret do not match.
 *
 * 应用凭证错误。
 */
export class OAuthClientInvalidError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthClientInvalidError";
  /** @internal */
  static readonly advice: string = "Copy both from the developer console.";
}

/**
 * 20003 (HTTP 400): The authorization code is unknown or was used already.
 *
 * 授权码无效。
 */
export class AuthorizationCodeNotFoundError extends AuthError {
  /** @internal */
  static override readonly name: string = "AuthorizationCodeNotFoundError";
  /** @internal */
  static readonly advice: string = "Send the user to the authorization page again.";
}

/**
 * 20004 (HTTP 400): The authorization code is older than five minutes.
 *
 * 授权码已过期。
 */
export class AuthorizationCodeExpiredError extends AuthError {
  /** @internal */
  static override readonly name: string = "AuthorizationCodeExpiredError";
  /** @internal */
  static readonly advice: string = "Send the user to the authorization page again.";
}

/**
 * 20008 (HTTP 400): The user does not exist any more.
 *
 * 用户不存在。
 */
export class OAuthUserNotExistError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthUserNotExistError";
  /** @internal */
  static readonly advice: string = "Use another user.";
}

/**
 * 20009 (HTTP 400): The app is not installed in the user's tenant.
 *
 * 租户未安装应用。
 */
export class OAuthAppNotInstalledError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthAppNotInstalledError";
  /** @internal */
  static readonly advice: string = "Have the administrator install the app.";
}

/**
 * 20010 (HTTP 400): The user may not use the app.
 *
 * 用户无应用使用权限。
 */
export class OAuthUserNotAllowedError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthUserNotAllowedError";
  /** @internal */
  static readonly advice: string = "Have the administrator make the app available to the user.";
}

/**
 * 20024 (HTTP 400): The code or the refresh token was issued to another app.
 *
 * 授权码或 token 与应用不匹配。
 */
export class OAuthClientMismatchError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthClientMismatchError";
  /** @internal */
  static readonly advice: string = "Use the app that sent the user to the authorization page.";
}

/**
 * 20026 (HTTP 400): The refresh token is invalid.
 *
 * refresh token 无效。
 */
export class RefreshTokenInvalidError extends AuthError {
  /** @internal */
  static override readonly name: string = "RefreshTokenInvalidError";
  /** @internal */
  static readonly advice: string = "Ask the user to log in again.";
}

/**
 * 20036 (HTTP 400): The grant type is not supported.
 *
 * grant_type 不支持。
 */
export class UnsupportedGrantTypeError extends AuthError {
  /** @internal */
  static override readonly name: string = "UnsupportedGrantTypeError";
  /** @internal */
  static readonly advice: string = "Use authorization_code or refresh_token.";
}

/**
 * 20037 (HTTP 400): The refresh token has ended.
 *
 * refresh token 已过期。
 */
export class RefreshTokenExpiredError extends AuthError {
  /** @internal */
  static override readonly name: string = "RefreshTokenExpiredError";
  /** @internal */
  static readonly advice: string = "Ask the user to log in again.";
}

/**
 * 20048 (HTTP 400): The app does not exist.
 *
 * 应用不存在。
 */
export class OAuthAppNotExistError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthAppNotExistError";
  /** @internal */
  static readonly advice: string = "Check app_id.";
}

/**
 * 20049 (HTTP 400): The PKCE verifier does not fit the challenge.
 *
 * PKCE 校验失败。
 */
export class PkceFailedError extends AuthError {
  /** @internal */
  static override readonly name: string = "PkceFailedError";
  /** @internal */
  static readonly advice: string = "Send the verifier of this very login, and none when no challenge was sent.";
}

/**
 * 20050 (HTTP 500): The platform failed.
 *
 * 系统错误。
 */
export class OAuthServerError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthServerError";
  /** @internal */
  static readonly advice: string = "Try again; a refresh token that was sent may have been used up.";
}

/**
 * 20063 (HTTP 400): The token request is not well formed.
 *
 * 请求格式错误。
 */
export class OAuthMalformedRequestError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthMalformedRequestError";
  /** @internal */
  static readonly advice: string = "Check the parameters.";
}

/**
 * 20064 (HTTP 400): The refresh token was revoked.
 *
 * refresh token 已被撤销。
 */
export class RefreshTokenRevokedError extends AuthError {
  /** @internal */
  static override readonly name: string = "RefreshTokenRevokedError";
  /** @internal */
  static readonly advice: string = "Ask the user to log in again.";
}

/**
 * 20065 (HTTP 400): The authorization code was used already.
 *
 * 授权码已被使用。
 */
export class AuthorizationCodeUsedError extends AuthError {
  /** @internal */
  static override readonly name: string = "AuthorizationCodeUsedError";
  /** @internal */
  static readonly advice: string = "Send the user to the authorization page again.";
}

/**
 * 20066 (HTTP 400): The user is frozen, has resigned or has not joined.
 *
 * 用户状态异常。
 */
export class OAuthUserStatusInvalidError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthUserStatusInvalidError";
  /** @internal */
  static readonly advice: string = "Use another user.";
}

/**
 * 20067 (HTTP 400): A permission stands twice in scope.
 *
 * scope 重复。
 */
export class DuplicateScopeError extends AuthError {
  /** @internal */
  static override readonly name: string = "DuplicateScopeError";
  /** @internal */
  static readonly advice: string = "Name each permission once.";
}

/**
 * 20068 (HTTP 400): scope names a permission that was not granted.
 *
 * scope 未获授权。
 */
export class ScopeNotPermittedError extends AuthError {
  /** @internal */
  static override readonly name: string = "ScopeNotPermittedError";
  /** @internal */
  static readonly advice: string = "Ask for fewer permissions, or send the user to the authorization page again.";
}

/**
 * 20069 (HTTP 400): The app is not enabled.
 *
 * 应用未启用。
 */
export class OAuthAppNotEnabledError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthAppNotEnabledError";
  /** @internal */
  static readonly advice: string = "Enable the app in the developer console.";
}

/**
 * 20070 (HTTP 400): The request authenticated in the body and in the header.
 *
 * 同时使用了多种客户端认证方式。
 */
export class MultipleClientAuthError extends AuthError {
  /** @internal */
  static override readonly name: string = "MultipleClientAuthError";
  /** @internal */
  static readonly advice: string = "Use one of the two.";
}

/**
 * 20071 (HTTP 400): redirect_uri is not the one that the authorization page was given.
 *
 * redirect_uri 不匹配。
 */
export class RedirectUriMismatchError extends AuthError {
  /** @internal */
  static override readonly name: string = "RedirectUriMismatchError";
  /** @internal */
  static readonly advice: string = "Send the same address in both places.";
}

/**
 * 20072 (HTTP 503): The platform cannot answer now.
 *
 * 服务暂不可用。
 */
export class OAuthUnavailableError extends AuthError {
  /** @internal */
  static override readonly name: string = "OAuthUnavailableError";
  /** @internal */
  static readonly advice: string = "Try again later.";
}

/**
 * 20073 (HTTP 400): The refresh token was used already; each can be used once.
 *
 * refresh token 已被使用。
 */
export class RefreshTokenUsedError extends AuthError {
  /** @internal */
  static override readonly name: string = "RefreshTokenUsedError";
  /** @internal */
  static readonly advice: string = "Use the pair of the last refresh; if it is lost, ask the user to log in again.";
}

/**
 * 20074 (HTTP 400): The app may not renew user tokens.
 *
 * 应用未开启刷新。
 */
export class RefreshNotEnabledError extends AuthError {
  /** @internal */
  static override readonly name: string = "RefreshNotEnabledError";
  /** @internal */
  static readonly advice: string = "Turn on refreshing in the app's security settings.";
}
