// Code generated from openapi.yaml by make. DO NOT EDIT.

/** A class for each code of the platform's error catalogue. A code that is not listed is a plain `APIError`. */

import { APIError, AuthError, RateLimitError } from "./errors.js";

/**
 * 121001 (HTTP 500): The platform failed.
 *
 * 服务器内部错误。
 */
export class InternalError extends APIError {
  override get name(): string {
    return "InternalError";
  }
}

/**
 * 121002 (HTTP 400): The platform does not support this here.
 *
 * 暂不支持该功能。
 */
export class NotSupportedError extends APIError {
  override get name(): string {
    return "NotSupportedError";
  }
}

/**
 * 121003 (HTTP 400): A parameter has a wrong value.
 *
 * 参数错误。
 */
export class ParamError extends APIError {
  override get name(): string {
    return "ParamError";
  }
}

/**
 * 121004 (HTTP 404): What was asked for does not exist.
 *
 * 请求的数据不存在。
 */
export class DataNotExistError extends APIError {
  override get name(): string {
    return "DataNotExistError";
  }
}

/**
 * 121005 (HTTP 403): The caller may not do this.
 *
 * 无权限进行该操作。
 */
export class NoPermissionError extends APIError {
  override get name(): string {
    return "NoPermissionError";
  }
}

/**
 * 121006 (HTTP 409): The data changed in the meantime.
 *
 * 数据冲突。
 */
export class DataConflictError extends APIError {
  override get name(): string {
    return "DataConflictError";
  }
}

/**
 * 122001 (HTTP 400): The meeting is not in a state that allows this.
 *
 * 会议状态不正确。
 */
export class MeetingStatusUnexpectedError extends APIError {
  override get name(): string {
    return "MeetingStatusUnexpectedError";
  }
}

/**
 * 122002 (HTTP 404): The meeting does not exist.
 *
 * 所操作的会议不存在。
 */
export class MeetingNotExistError extends APIError {
  override get name(): string {
    return "MeetingNotExistError";
  }
}

/**
 * 122003 (HTTP 400): Whoever asks for this must be in the meeting.
 *
 * 操作者不在会中。
 */
export class OperatorNotInMeetingError extends APIError {
  override get name(): string {
    return "OperatorNotInMeetingError";
  }
}

/**
 * 122004 (HTTP 400): The user who is meant is not in the meeting.
 *
 * 操作对象不在会中。
 */
export class TargetNotInMeetingError extends APIError {
  override get name(): string {
    return "TargetNotInMeetingError";
  }
}

/**
 * 122005 (HTTP 400): Nobody can do this to themselves.
 *
 * 操作对象不能是自己。
 */
export class CannotOperateSelfError extends APIError {
  override get name(): string {
    return "CannotOperateSelfError";
  }
}

/**
 * 122006 (HTTP 400): The meeting is full.
 *
 * 参会人数达到上限。
 */
export class ParticipantLimitReachedError extends APIError {
  override get name(): string {
    return "ParticipantLimitReachedError";
  }
}

/**
 * 122007 (HTTP 400): The user who is called is busy.
 *
 * 被呼叫方正忙。
 */
export class CalleeBusyError extends APIError {
  override get name(): string {
    return "CalleeBusyError";
  }
}

/**
 * 122008 (HTTP 400): The meeting is locked.
 *
 * 会议被锁定。
 */
export class MeetingLockedError extends APIError {
  override get name(): string {
    return "MeetingLockedError";
  }
}

/**
 * 122009 (HTTP 400): The participant is not in a state that allows this.
 *
 * 参会人状态不正确。
 */
export class ParticipantStatusUnexpectedError extends APIError {
  override get name(): string {
    return "ParticipantStatusUnexpectedError";
  }
}

/**
 * 123002 (HTTP 400): The meeting cannot be recorded like this; a call between two is never recorded by itself.
 *
 * 录制参数错误。
 */
export class RecordParamError extends APIError {
  override get name(): string {
    return "RecordParamError";
  }
}

/**
 * 123003 (HTTP 400): More than ten hosts.
 *
 * 指定主持人数量超过上限。
 */
export class AssignHostLimitExceededError extends APIError {
  override get name(): string {
    return "AssignHostLimitExceededError";
  }
}

/**
 * 123004 (HTTP 400): An assigned host is not valid.
 *
 * 指定主持人错误。
 */
export class AssignHostInvalidError extends APIError {
  override get name(): string {
    return "AssignHostInvalidError";
  }
}

/**
 * 123006 (HTTP 400): The password does not have 4 to 9 digits.
 *
 * password 无效。
 */
export class InvalidPasswordError extends APIError {
  override get name(): string {
    return "InvalidPasswordError";
  }
}

/**
 * 124002 (HTTP 400): The recording is not ready yet.
 *
 * 录制文件处理中。
 */
export class RecordingProcessingError extends APIError {
  override get name(): string {
    return "RecordingProcessingError";
  }
}

/**
 * 99991661 (HTTP 400): The request carried no token.
 *
 * 请求未携带访问凭证。
 */
export class MissingAccessTokenError extends AuthError {
  override get name(): string {
    return "MissingAccessTokenError";
  }
}

/**
 * 99991662: The app is disabled.
 *
 * 应用已停用。
 */
export class AppNotInUseError extends APIError {
  override get name(): string {
    return "AppNotInUseError";
  }
}

/**
 * 99991663 (HTTP 400): The tenant token is invalid or has ended, or the operation takes no tenant token.
 *
 * tenant_access_token 无效，或接口不支持。
 */
export class InvalidTenantAccessTokenError extends AuthError {
  override get name(): string {
    return "InvalidTenantAccessTokenError";
  }
}

/**
 * 99991664: The app token is invalid.
 *
 * app_access_token 非法。
 */
export class InvalidAppAccessTokenError extends AuthError {
  override get name(): string {
    return "InvalidAppAccessTokenError";
  }
}

/**
 * 99991665: The tenant token is not well formed.
 *
 * tenant_access_token 非法。
 */
export class InvalidTenantCodeError extends AuthError {
  override get name(): string {
    return "InvalidTenantCodeError";
  }
}

/**
 * 99991668 (HTTP 400): The user token is invalid, or the operation takes no user token.
 *
 * user_access_token 无效，或接口不支持。
 */
export class InvalidUserAccessTokenError extends AuthError {
  override get name(): string {
    return "InvalidUserAccessTokenError";
  }
}

/**
 * 99991669: The refresh token is invalid.
 *
 * 用户 refresh token 非法。
 */
export class InvalidUserRefreshTokenError extends AuthError {
  override get name(): string {
    return "InvalidUserRefreshTokenError";
  }
}

/**
 * 99991671: The token is not well formed.
 *
 * token 格式错误。
 */
export class InvalidTokenFormatError extends AuthError {
  override get name(): string {
    return "InvalidTokenFormatError";
  }
}

/**
 * 99991672 (HTTP 400): The app lacks a permission.
 *
 * 应用未申请所需权限。
 */
export class AppScopeMissingError extends APIError {
  override get name(): string {
    return "AppScopeMissingError";
  }
}

/**
 * 99991673: The app is not available in the tenant.
 *
 * 应用在当前租户不可用。
 */
export class AppNotInstalledError extends APIError {
  override get name(): string {
    return "AppNotInstalledError";
  }
}

/**
 * 99991674: This kind of user is not supported.
 *
 * 用户类型不支持。
 */
export class UserTypeNotSupportedError extends APIError {
  override get name(): string {
    return "UserTypeNotSupportedError";
  }
}

/**
 * 99991675: The user id is not well formed.
 *
 * user_id 格式错误。
 */
export class UserIdParseFailedError extends APIError {
  override get name(): string {
    return "UserIdParseFailedError";
  }
}

/**
 * 99991676: The token lacks a permission.
 *
 * token 没有对应的权限。
 */
export class TokenNoPermissionError extends APIError {
  override get name(): string {
    return "TokenNoPermissionError";
  }
}

/**
 * 99991677 (HTTP 401): The user token has ended.
 *
 * user_access_token 已过期。
 */
export class UserAccessTokenExpiredError extends AuthError {
  override get name(): string {
    return "UserAccessTokenExpiredError";
  }
}

/**
 * 99991679 (HTTP 400): The user did not grant a permission.
 *
 * 用户未授予所需权限。
 */
export class UserScopeMissingError extends APIError {
  override get name(): string {
    return "UserScopeMissingError";
  }
}

/**
 * 99991400 (HTTP 429): Too many requests.
 *
 * 请求过于频繁。
 */
export class FrequencyLimitError extends RateLimitError {
  override get name(): string {
    return "FrequencyLimitError";
  }
}

/**
 * 99991401: The caller's address is not on the app's allowlist.
 *
 * IP 不在应用白名单内。
 */
export class IpDeniedError extends APIError {
  override get name(): string {
    return "IpDeniedError";
  }
}

/**
 * 99991403: The tenant's calls of this month are used up.
 *
 * 本月 API 调用次数已达上限。
 */
export class MonthlyQuotaExceededError extends APIError {
  override get name(): string {
    return "MonthlyQuotaExceededError";
  }
}

/**
 * 99991201 (HTTP 404): The platform knows no such path.
 *
 * 请求路径错误。
 */
export class PathNotFoundError extends APIError {
  override get name(): string {
    return "PathNotFoundError";
  }
}

/**
 * 99991301: The path does not take this method.
 *
 * 请求方法错误。
 */
export class MethodNotAllowedError extends APIError {
  override get name(): string {
    return "MethodNotAllowedError";
  }
}

/**
 * 99991543: The app id or the app secret is wrong.
 *
 * app_id 或 app_secret 不存在。
 */
export class AppCredentialsInvalidError extends AuthError {
  override get name(): string {
    return "AppCredentialsInvalidError";
  }
}

/**
 * 99992351: An open_id does not exist.
 *
 * open_id 无效。
 */
export class OpenIdNotExistError extends APIError {
  override get name(): string {
    return "OpenIdNotExistError";
  }
}

/**
 * 99992352: An open_id does not exist.
 *
 * 部分 open_id 不存在。
 */
export class LarkIdNotExistError extends APIError {
  override get name(): string {
    return "LarkIdNotExistError";
  }
}

/**
 * 99992353: An open_id does not exist.
 *
 * 部分 open_id 不存在。
 */
export class LarkUserNotExistError extends APIError {
  override get name(): string {
    return "LarkUserNotExistError";
  }
}

/**
 * 99992354: A message id does not exist.
 *
 * message_id 不存在。
 */
export class MessageIdNotExistError extends APIError {
  override get name(): string {
    return "MessageIdNotExistError";
  }
}

/**
 * 99992355: A chat id does not exist.
 *
 * chat_id 不存在。
 */
export class ChatIdNotExistError extends APIError {
  override get name(): string {
    return "ChatIdNotExistError";
  }
}

/**
 * 99992356: A chat id does not exist.
 *
 * chat_id 不存在。
 */
export class OpenChatIdNotExistError extends APIError {
  override get name(): string {
    return "OpenChatIdNotExistError";
  }
}

/**
 * 99992357: A department id does not exist.
 *
 * open_department_id 不存在。
 */
export class OpenDepartmentIdNotExistError extends APIError {
  override get name(): string {
    return "OpenDepartmentIdNotExistError";
  }
}

/**
 * 99992358: A department id does not exist.
 *
 * open_department_id 不存在。
 */
export class OpenDepartmentNotExistError extends APIError {
  override get name(): string {
    return "OpenDepartmentNotExistError";
  }
}

/**
 * 99992359: A user_id does not exist.
 *
 * user_id 不存在。
 */
export class UserIdNotExistError extends APIError {
  override get name(): string {
    return "UserIdNotExistError";
  }
}

/**
 * 99992360: A user_id does not exist.
 *
 * user_id 不存在。
 */
export class UserNotExistError extends APIError {
  override get name(): string {
    return "UserNotExistError";
  }
}

/**
 * 99992361: An open_id belongs to another app.
 *
 * open_id 不属于当前应用。
 */
export class OpenIdCrossAppError extends APIError {
  override get name(): string {
    return "OpenIdCrossAppError";
  }
}

/**
 * 99992363: A union_id does not exist.
 *
 * union_id 不存在。
 */
export class UnionIdNotExistError extends APIError {
  override get name(): string {
    return "UnionIdNotExistError";
  }
}

/**
 * 99992364: A user id belongs to another tenant or does not exist.
 *
 * user_id 不属于当前租户。
 */
export class UserIdCrossTenantError extends APIError {
  override get name(): string {
    return "UserIdCrossTenantError";
  }
}

/**
 * 99992370: An app version id does not exist.
 *
 * open_app_version_id 不存在。
 */
export class AppVersionIdNotExistError extends APIError {
  override get name(): string {
    return "AppVersionIdNotExistError";
  }
}

/**
 * 99992375: A room id does not exist.
 *
 * open_room_id 不存在。
 */
export class OpenRoomIdNotExistError extends APIError {
  override get name(): string {
    return "OpenRoomIdNotExistError";
  }
}

/**
 * 99992376: A room id does not exist.
 *
 * open_room_id 不存在。
 */
export class RoomIdNotExistError extends APIError {
  override get name(): string {
    return "RoomIdNotExistError";
  }
}

/**
 * 99992378: An app version id does not exist.
 *
 * open_app_version_id 不存在。
 */
export class OpenAppVersionIdNotExistError extends APIError {
  override get name(): string {
    return "OpenAppVersionIdNotExistError";
  }
}

/**
 * 99992379: An internal department id does not exist.
 *
 * 内部部门 ID 不存在。
 */
export class InternalDepartmentIdNotExistError extends APIError {
  override get name(): string {
    return "InternalDepartmentIdNotExistError";
  }
}

/**
 * 99992380: A department id does not exist.
 *
 * 部门 ID 不存在。
 */
export class DepartmentIdNotExistError extends APIError {
  override get name(): string {
    return "DepartmentIdNotExistError";
  }
}

/**
 * 99992381: A union_id belongs to another tenant.
 *
 * union_id 不属于当前租户。
 */
export class UnionIdCrossTenantError extends APIError {
  override get name(): string {
    return "UnionIdCrossTenantError";
  }
}

/**
 * 99992402 (HTTP 400): The gateway refused a field.
 *
 * 请求参数缺失或有误。
 */
export class FieldValidationFailedError extends APIError {
  override get name(): string {
    return "FieldValidationFailedError";
  }
}

/**
 * 2200: The platform failed, often because of too many calls.
 *
 * 内部服务错误。
 */
export class PlatformInternalError extends APIError {
  override get name(): string {
    return "PlatformInternalError";
  }
}

/**
 * 5000: The platform failed.
 *
 * 内部错误，请减少调用频率。
 */
export class PlatformBusyError extends APIError {
  override get name(): string {
    return "PlatformBusyError";
  }
}

/**
 * 10003 (HTTP 200): A parameter of the token request is missing or not well formed.
 *
 * 请求参数缺失或者有误。
 */
export class InvalidAuthParamError extends AuthError {
  override get name(): string {
    return "InvalidAuthParamError";
  }
}

/**
 * 10005 (HTTP 200): The app or the tenant is not known.
 *
 * 请求鉴权失败。
 */
export class AppIdUnauthorizedError extends AuthError {
  override get name(): string {
    return "AppIdUnauthorizedError";
  }
}

/**
 * 10012 (HTTP 200): The app ticket is invalid or missing.
 *
 * 获取 App Token 失败。
 */
export class AppTicketInvalidError extends AuthError {
  override get name(): string {
    return "AppTicketInvalidError";
  }
}

/**
 * 10013 (HTTP 200): The platform gave no tenant token.
 *
 * 获取 Tenant Token 失败。
 */
export class TenantAccessTokenFailedError extends AuthError {
  override get name(): string {
    return "TenantAccessTokenFailedError";
  }
}

/**
 * 10014 (HTTP 200): The app secret is wrong, the app id is unknown or the app is disabled.
 *
 * 应用不可用或 App Secret 错误。
 */
export class AppSecretInvalidError extends AuthError {
  override get name(): string {
    return "AppSecretInvalidError";
  }
}

/**
 * 10015 (HTTP 200): The app secret is wrong.
 *
 * App Secret 错误。
 */
export class WrongAppSecretError extends AuthError {
  override get name(): string {
    return "WrongAppSecretError";
  }
}

/**
 * 10016 (HTTP 200): The platform cannot push an app ticket.
 *
 * 重新推送应用 ticket 失败。
 */
export class AppTicketResendFailedError extends AuthError {
  override get name(): string {
    return "AppTicketResendFailedError";
  }
}

/**
 * 20001 (HTTP 400): The token request lacks a parameter.
 *
 * 请求缺少必要参数。
 */
export class OAuthInvalidRequestError extends AuthError {
  override get name(): string {
    return "OAuthInvalidRequestError";
  }
}

/**
 * 20002 (HTTP 400): The app id and the app secret do not match.
 *
 * 应用凭证错误。
 */
export class OAuthClientInvalidError extends AuthError {
  override get name(): string {
    return "OAuthClientInvalidError";
  }
}

/**
 * 20003 (HTTP 400): The authorization code is unknown or was used already.
 *
 * 授权码无效。
 */
export class AuthorizationCodeNotFoundError extends AuthError {
  override get name(): string {
    return "AuthorizationCodeNotFoundError";
  }
}

/**
 * 20004 (HTTP 400): The authorization code is older than five minutes.
 *
 * 授权码已过期。
 */
export class AuthorizationCodeExpiredError extends AuthError {
  override get name(): string {
    return "AuthorizationCodeExpiredError";
  }
}

/**
 * 20008 (HTTP 400): The user does not exist any more.
 *
 * 用户不存在。
 */
export class OAuthUserNotExistError extends AuthError {
  override get name(): string {
    return "OAuthUserNotExistError";
  }
}

/**
 * 20009 (HTTP 400): The app is not installed in the user's tenant.
 *
 * 租户未安装应用。
 */
export class OAuthAppNotInstalledError extends AuthError {
  override get name(): string {
    return "OAuthAppNotInstalledError";
  }
}

/**
 * 20010 (HTTP 400): The user may not use the app.
 *
 * 用户无应用使用权限。
 */
export class OAuthUserNotAllowedError extends AuthError {
  override get name(): string {
    return "OAuthUserNotAllowedError";
  }
}

/**
 * 20024 (HTTP 400): The code or the refresh token was issued to another app.
 *
 * 授权码或 token 与应用不匹配。
 */
export class OAuthClientMismatchError extends AuthError {
  override get name(): string {
    return "OAuthClientMismatchError";
  }
}

/**
 * 20026 (HTTP 400): The refresh token is invalid.
 *
 * refresh token 无效。
 */
export class RefreshTokenInvalidError extends AuthError {
  override get name(): string {
    return "RefreshTokenInvalidError";
  }
}

/**
 * 20036 (HTTP 400): The grant type is not supported.
 *
 * grant_type 不支持。
 */
export class UnsupportedGrantTypeError extends AuthError {
  override get name(): string {
    return "UnsupportedGrantTypeError";
  }
}

/**
 * 20037 (HTTP 400): The refresh token has ended.
 *
 * refresh token 已过期。
 */
export class RefreshTokenExpiredError extends AuthError {
  override get name(): string {
    return "RefreshTokenExpiredError";
  }
}

/**
 * 20048 (HTTP 400): The app does not exist.
 *
 * 应用不存在。
 */
export class OAuthAppNotExistError extends AuthError {
  override get name(): string {
    return "OAuthAppNotExistError";
  }
}

/**
 * 20049 (HTTP 400): The PKCE verifier does not fit the challenge.
 *
 * PKCE 校验失败。
 */
export class PkceFailedError extends AuthError {
  override get name(): string {
    return "PkceFailedError";
  }
}

/**
 * 20050 (HTTP 500): The platform failed.
 *
 * 系统错误。
 */
export class OAuthServerError extends AuthError {
  override get name(): string {
    return "OAuthServerError";
  }
}

/**
 * 20063 (HTTP 400): The token request is not well formed.
 *
 * 请求格式错误。
 */
export class OAuthMalformedRequestError extends AuthError {
  override get name(): string {
    return "OAuthMalformedRequestError";
  }
}

/**
 * 20064 (HTTP 400): The refresh token was revoked.
 *
 * refresh token 已被撤销。
 */
export class RefreshTokenRevokedError extends AuthError {
  override get name(): string {
    return "RefreshTokenRevokedError";
  }
}

/**
 * 20065 (HTTP 400): The authorization code was used already.
 *
 * 授权码已被使用。
 */
export class AuthorizationCodeUsedError extends AuthError {
  override get name(): string {
    return "AuthorizationCodeUsedError";
  }
}

/**
 * 20066 (HTTP 400): The user is frozen, has resigned or has not joined.
 *
 * 用户状态异常。
 */
export class OAuthUserStatusInvalidError extends AuthError {
  override get name(): string {
    return "OAuthUserStatusInvalidError";
  }
}

/**
 * 20067 (HTTP 400): A permission stands twice in scope.
 *
 * scope 重复。
 */
export class DuplicateScopeError extends AuthError {
  override get name(): string {
    return "DuplicateScopeError";
  }
}

/**
 * 20068 (HTTP 400): scope names a permission that was not granted.
 *
 * scope 未获授权。
 */
export class ScopeNotPermittedError extends AuthError {
  override get name(): string {
    return "ScopeNotPermittedError";
  }
}

/**
 * 20069 (HTTP 400): The app is not enabled.
 *
 * 应用未启用。
 */
export class OAuthAppNotEnabledError extends AuthError {
  override get name(): string {
    return "OAuthAppNotEnabledError";
  }
}

/**
 * 20070 (HTTP 400): The request authenticated in the body and in the header.
 *
 * 同时使用了多种客户端认证方式。
 */
export class MultipleClientAuthError extends AuthError {
  override get name(): string {
    return "MultipleClientAuthError";
  }
}

/**
 * 20071 (HTTP 400): redirect_uri is not the one that the authorization page was given.
 *
 * redirect_uri 不匹配。
 */
export class RedirectUriMismatchError extends AuthError {
  override get name(): string {
    return "RedirectUriMismatchError";
  }
}

/**
 * 20072 (HTTP 503): The platform cannot answer now.
 *
 * 服务暂不可用。
 */
export class OAuthUnavailableError extends AuthError {
  override get name(): string {
    return "OAuthUnavailableError";
  }
}

/**
 * 20073 (HTTP 400): The refresh token was used already; each can be used once.
 *
 * refresh token 已被使用。
 */
export class RefreshTokenUsedError extends AuthError {
  override get name(): string {
    return "RefreshTokenUsedError";
  }
}

/**
 * 20074 (HTTP 400): The app may not renew user tokens.
 *
 * 应用未开启刷新。
 */
export class RefreshNotEnabledError extends AuthError {
  override get name(): string {
    return "RefreshNotEnabledError";
  }
}
