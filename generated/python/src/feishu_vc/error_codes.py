# Code generated from openapi.yaml by make. DO NOT EDIT.

"""A class for each code of the platform's error catalogue. A code that is not listed is a plain `APIError`."""

from .errors import APIError, AuthError, RateLimitError

__all__ = [
    "AppCredentialsInvalidError",
    "AppIdUnauthorizedError",
    "AppNotInUseError",
    "AppNotInstalledError",
    "AppScopeMissingError",
    "AppSecretInvalidError",
    "AppTicketInvalidError",
    "AppTicketResendFailedError",
    "AppVersionIdNotExistError",
    "AssignHostInvalidError",
    "AssignHostLimitExceededError",
    "AuthorizationCodeExpiredError",
    "AuthorizationCodeNotFoundError",
    "AuthorizationCodeUsedError",
    "CalleeBusyError",
    "CannotOperateSelfError",
    "ChatIdNotExistError",
    "DataConflictError",
    "DataNotExistError",
    "DepartmentIdNotExistError",
    "DuplicateScopeError",
    "FieldValidationFailedError",
    "FrequencyLimitError",
    "InternalDepartmentIdNotExistError",
    "InternalError",
    "InvalidAppAccessTokenError",
    "InvalidAuthParamError",
    "InvalidPasswordError",
    "InvalidTenantAccessTokenError",
    "InvalidTenantCodeError",
    "InvalidTokenFormatError",
    "InvalidUserAccessTokenError",
    "InvalidUserRefreshTokenError",
    "IpDeniedError",
    "LarkIdNotExistError",
    "LarkUserNotExistError",
    "MeetingLockedError",
    "MeetingNotExistError",
    "MeetingStatusUnexpectedError",
    "MessageIdNotExistError",
    "MethodNotAllowedError",
    "MissingAccessTokenError",
    "MonthlyQuotaExceededError",
    "MultipleClientAuthError",
    "NoPermissionError",
    "NotSupportedError",
    "OAuthAppNotEnabledError",
    "OAuthAppNotExistError",
    "OAuthAppNotInstalledError",
    "OAuthClientInvalidError",
    "OAuthClientMismatchError",
    "OAuthInvalidRequestError",
    "OAuthMalformedRequestError",
    "OAuthServerError",
    "OAuthUnavailableError",
    "OAuthUserNotAllowedError",
    "OAuthUserNotExistError",
    "OAuthUserStatusInvalidError",
    "OpenAppVersionIdNotExistError",
    "OpenChatIdNotExistError",
    "OpenDepartmentIdNotExistError",
    "OpenDepartmentNotExistError",
    "OpenIdCrossAppError",
    "OpenIdNotExistError",
    "OpenRoomIdNotExistError",
    "OperatorNotInMeetingError",
    "ParamError",
    "ParticipantLimitReachedError",
    "ParticipantStatusUnexpectedError",
    "PathNotFoundError",
    "PkceFailedError",
    "PlatformBusyError",
    "PlatformInternalError",
    "RecordParamError",
    "RecordingProcessingError",
    "RedirectUriMismatchError",
    "RefreshNotEnabledError",
    "RefreshTokenExpiredError",
    "RefreshTokenInvalidError",
    "RefreshTokenRevokedError",
    "RefreshTokenUsedError",
    "RoomIdNotExistError",
    "ScopeNotPermittedError",
    "TargetNotInMeetingError",
    "TenantAccessTokenFailedError",
    "TokenNoPermissionError",
    "UnionIdCrossTenantError",
    "UnionIdNotExistError",
    "UnsupportedGrantTypeError",
    "UserAccessTokenExpiredError",
    "UserIdCrossTenantError",
    "UserIdNotExistError",
    "UserIdParseFailedError",
    "UserNotExistError",
    "UserScopeMissingError",
    "UserTypeNotSupportedError",
    "WrongAppSecretError",
]


class InternalError(APIError):
    """121001 (HTTP 500): The platform failed.

    服务器内部错误。
    """


class NotSupportedError(APIError):
    """121002 (HTTP 400): The platform does not support this here.

    暂不支持该功能。
    """


class ParamError(APIError):
    """121003 (HTTP 400): A parameter has a wrong value.

    参数错误。
    """


class DataNotExistError(APIError):
    """121004 (HTTP 404): What was asked for does not exist.

    请求的数据不存在。
    """


class NoPermissionError(APIError):
    """121005 (HTTP 403): The caller may not do this.

    无权限进行该操作。
    """


class DataConflictError(APIError):
    """121006 (HTTP 409): The data changed in the meantime.

    数据冲突。
    """


class MeetingStatusUnexpectedError(APIError):
    """122001 (HTTP 400): The meeting is not in a state that allows this.

    会议状态不正确。
    """


class MeetingNotExistError(APIError):
    """122002 (HTTP 404): The meeting does not exist.

    所操作的会议不存在。
    """


class OperatorNotInMeetingError(APIError):
    """122003 (HTTP 400): Whoever asks for this must be in the meeting.

    操作者不在会中。
    """


class TargetNotInMeetingError(APIError):
    """122004 (HTTP 400): The user who is meant is not in the meeting.

    操作对象不在会中。
    """


class CannotOperateSelfError(APIError):
    """122005 (HTTP 400): Nobody can do this to themselves.

    操作对象不能是自己。
    """


class ParticipantLimitReachedError(APIError):
    """122006 (HTTP 400): The meeting is full.

    参会人数达到上限。
    """


class CalleeBusyError(APIError):
    """122007 (HTTP 400): The user who is called is busy.

    被呼叫方正忙。
    """


class MeetingLockedError(APIError):
    """122008 (HTTP 400): The meeting is locked.

    会议被锁定。
    """


class ParticipantStatusUnexpectedError(APIError):
    """122009 (HTTP 400): The participant is not in a state that allows this.

    参会人状态不正确。
    """


class RecordParamError(APIError):
    """123002 (HTTP 400): The meeting cannot be recorded like this; a call between two is never recorded by itself.

    录制参数错误。
    """


class AssignHostLimitExceededError(APIError):
    """123003 (HTTP 400): More than ten hosts.

    指定主持人数量超过上限。
    """


class AssignHostInvalidError(APIError):
    """123004 (HTTP 400): An assigned host is not valid.

    指定主持人错误。
    """


class InvalidPasswordError(APIError):
    """123006 (HTTP 400): The password does not have 4 to 9 digits.

    password 无效。
    """


class RecordingProcessingError(APIError):
    """124002 (HTTP 400): The recording is not ready yet.

    录制文件处理中。
    """


class MissingAccessTokenError(AuthError):
    """99991661 (HTTP 400): The request carried no token.

    请求未携带访问凭证。
    """


class AppNotInUseError(APIError):
    """99991662: The app is disabled.

    应用已停用。
    """


class InvalidTenantAccessTokenError(AuthError):
    """99991663 (HTTP 400): The tenant token is invalid or has ended, or the operation takes no tenant token.

    tenant_access_token 无效，或接口不支持。
    """


class InvalidAppAccessTokenError(AuthError):
    """99991664: The app token is invalid.

    app_access_token 非法。
    """


class InvalidTenantCodeError(AuthError):
    """99991665: The tenant token is not well formed.

    tenant_access_token 非法。
    """


class InvalidUserAccessTokenError(AuthError):
    """99991668 (HTTP 400): The user token is invalid, or the operation takes no user token.

    user_access_token 无效，或接口不支持。
    """


class InvalidUserRefreshTokenError(AuthError):
    """99991669: The refresh token is invalid.

    用户 refresh token 非法。
    """


class InvalidTokenFormatError(AuthError):
    """99991671: The token is not well formed.

    token 格式错误。
    """


class AppScopeMissingError(APIError):
    """99991672 (HTTP 400): The app lacks a permission.

    应用未申请所需权限。
    """


class AppNotInstalledError(APIError):
    """99991673: The app is not available in the tenant.

    应用在当前租户不可用。
    """


class UserTypeNotSupportedError(APIError):
    """99991674: This kind of user is not supported.

    用户类型不支持。
    """


class UserIdParseFailedError(APIError):
    """99991675: The user id is not well formed.

    user_id 格式错误。
    """


class TokenNoPermissionError(APIError):
    """99991676: The token lacks a permission.

    token 没有对应的权限。
    """


class UserAccessTokenExpiredError(AuthError):
    """99991677 (HTTP 401): The user token has ended.

    user_access_token 已过期。
    """


class UserScopeMissingError(APIError):
    """99991679 (HTTP 400): The user did not grant a permission.

    用户未授予所需权限。
    """


class FrequencyLimitError(RateLimitError):
    """99991400 (HTTP 429): Too many requests.

    请求过于频繁。
    """


class IpDeniedError(APIError):
    """99991401: The caller's address is not on the app's allowlist.

    IP 不在应用白名单内。
    """


class MonthlyQuotaExceededError(APIError):
    """99991403: The tenant's calls of this month are used up.

    本月 API 调用次数已达上限。
    """


class PathNotFoundError(APIError):
    """99991201 (HTTP 404): The platform knows no such path.

    请求路径错误。
    """


class MethodNotAllowedError(APIError):
    """99991301: The path does not take this method.

    请求方法错误。
    """


class AppCredentialsInvalidError(AuthError):
    """99991543: The app id or the app secret is wrong.

    app_id 或 app_secret 不存在。
    """


class OpenIdNotExistError(APIError):
    """99992351: An open_id does not exist.

    open_id 无效。
    """


class LarkIdNotExistError(APIError):
    """99992352: An open_id does not exist.

    部分 open_id 不存在。
    """


class LarkUserNotExistError(APIError):
    """99992353: An open_id does not exist.

    部分 open_id 不存在。
    """


class MessageIdNotExistError(APIError):
    """99992354: A message id does not exist.

    message_id 不存在。
    """


class ChatIdNotExistError(APIError):
    """99992355: A chat id does not exist.

    chat_id 不存在。
    """


class OpenChatIdNotExistError(APIError):
    """99992356: A chat id does not exist.

    chat_id 不存在。
    """


class OpenDepartmentIdNotExistError(APIError):
    """99992357: A department id does not exist.

    open_department_id 不存在。
    """


class OpenDepartmentNotExistError(APIError):
    """99992358: A department id does not exist.

    open_department_id 不存在。
    """


class UserIdNotExistError(APIError):
    """99992359: A user_id does not exist.

    user_id 不存在。
    """


class UserNotExistError(APIError):
    """99992360: A user_id does not exist.

    user_id 不存在。
    """


class OpenIdCrossAppError(APIError):
    """99992361: An open_id belongs to another app.

    open_id 不属于当前应用。
    """


class UnionIdNotExistError(APIError):
    """99992363: A union_id does not exist.

    union_id 不存在。
    """


class UserIdCrossTenantError(APIError):
    """99992364: A user id belongs to another tenant or does not exist.

    user_id 不属于当前租户。
    """


class AppVersionIdNotExistError(APIError):
    """99992370: An app version id does not exist.

    open_app_version_id 不存在。
    """


class OpenRoomIdNotExistError(APIError):
    """99992375: A room id does not exist.

    open_room_id 不存在。
    """


class RoomIdNotExistError(APIError):
    """99992376: A room id does not exist.

    open_room_id 不存在。
    """


class OpenAppVersionIdNotExistError(APIError):
    """99992378: An app version id does not exist.

    open_app_version_id 不存在。
    """


class InternalDepartmentIdNotExistError(APIError):
    """99992379: An internal department id does not exist.

    内部部门 ID 不存在。
    """


class DepartmentIdNotExistError(APIError):
    """99992380: A department id does not exist.

    部门 ID 不存在。
    """


class UnionIdCrossTenantError(APIError):
    """99992381: A union_id belongs to another tenant.

    union_id 不属于当前租户。
    """


class FieldValidationFailedError(APIError):
    """99992402 (HTTP 400): The gateway refused a field.

    请求参数缺失或有误。
    """


class PlatformInternalError(APIError):
    """2200: The platform failed, often because of too many calls.

    内部服务错误。
    """


class PlatformBusyError(APIError):
    """5000: The platform failed.

    内部错误，请减少调用频率。
    """


class InvalidAuthParamError(AuthError):
    """10003 (HTTP 200): A parameter of the token request is missing or not well formed.

    请求参数缺失或者有误。
    """


class AppIdUnauthorizedError(AuthError):
    """10005 (HTTP 200): The app or the tenant is not known.

    请求鉴权失败。
    """


class AppTicketInvalidError(AuthError):
    """10012 (HTTP 200): The app ticket is invalid or missing.

    获取 App Token 失败。
    """


class TenantAccessTokenFailedError(AuthError):
    """10013 (HTTP 200): The platform gave no tenant token.

    获取 Tenant Token 失败。
    """


class AppSecretInvalidError(AuthError):
    """10014 (HTTP 200): The app secret is wrong, the app id is unknown or the app is disabled.

    应用不可用或 App Secret 错误。
    """


class WrongAppSecretError(AuthError):
    """10015 (HTTP 200): The app secret is wrong.

    App Secret 错误。
    """


class AppTicketResendFailedError(AuthError):
    """10016 (HTTP 200): The platform cannot push an app ticket.

    重新推送应用 ticket 失败。
    """


class OAuthInvalidRequestError(AuthError):
    """20001 (HTTP 400): The token request lacks a parameter.

    请求缺少必要参数。
    """


class OAuthClientInvalidError(AuthError):
    """20002 (HTTP 400): The app id and the app secret do not match.

    应用凭证错误。
    """


class AuthorizationCodeNotFoundError(AuthError):
    """20003 (HTTP 400): The authorization code is unknown or was used already.

    授权码无效。
    """


class AuthorizationCodeExpiredError(AuthError):
    """20004 (HTTP 400): The authorization code is older than five minutes.

    授权码已过期。
    """


class OAuthUserNotExistError(AuthError):
    """20008 (HTTP 400): The user does not exist any more.

    用户不存在。
    """


class OAuthAppNotInstalledError(AuthError):
    """20009 (HTTP 400): The app is not installed in the user's tenant.

    租户未安装应用。
    """


class OAuthUserNotAllowedError(AuthError):
    """20010 (HTTP 400): The user may not use the app.

    用户无应用使用权限。
    """


class OAuthClientMismatchError(AuthError):
    """20024 (HTTP 400): The code or the refresh token was issued to another app.

    授权码或 token 与应用不匹配。
    """


class RefreshTokenInvalidError(AuthError):
    """20026 (HTTP 400): The refresh token is invalid.

    refresh token 无效。
    """


class UnsupportedGrantTypeError(AuthError):
    """20036 (HTTP 400): The grant type is not supported.

    grant_type 不支持。
    """


class RefreshTokenExpiredError(AuthError):
    """20037 (HTTP 400): The refresh token has ended.

    refresh token 已过期。
    """


class OAuthAppNotExistError(AuthError):
    """20048 (HTTP 400): The app does not exist.

    应用不存在。
    """


class PkceFailedError(AuthError):
    """20049 (HTTP 400): The PKCE verifier does not fit the challenge.

    PKCE 校验失败。
    """


class OAuthServerError(AuthError):
    """20050 (HTTP 500): The platform failed.

    系统错误。
    """


class OAuthMalformedRequestError(AuthError):
    """20063 (HTTP 400): The token request is not well formed.

    请求格式错误。
    """


class RefreshTokenRevokedError(AuthError):
    """20064 (HTTP 400): The refresh token was revoked.

    refresh token 已被撤销。
    """


class AuthorizationCodeUsedError(AuthError):
    """20065 (HTTP 400): The authorization code was used already.

    授权码已被使用。
    """


class OAuthUserStatusInvalidError(AuthError):
    """20066 (HTTP 400): The user is frozen, has resigned or has not joined.

    用户状态异常。
    """


class DuplicateScopeError(AuthError):
    """20067 (HTTP 400): A permission stands twice in scope.

    scope 重复。
    """


class ScopeNotPermittedError(AuthError):
    """20068 (HTTP 400): scope names a permission that was not granted.

    scope 未获授权。
    """


class OAuthAppNotEnabledError(AuthError):
    """20069 (HTTP 400): The app is not enabled.

    应用未启用。
    """


class MultipleClientAuthError(AuthError):
    """20070 (HTTP 400): The request authenticated in the body and in the header.

    同时使用了多种客户端认证方式。
    """


class RedirectUriMismatchError(AuthError):
    """20071 (HTTP 400): redirect_uri is not the one that the authorization page was given.

    redirect_uri 不匹配。
    """


class OAuthUnavailableError(AuthError):
    """20072 (HTTP 503): The platform cannot answer now.

    服务暂不可用。
    """


class RefreshTokenUsedError(AuthError):
    """20073 (HTTP 400): The refresh token was used already; each can be used once.

    refresh token 已被使用。
    """


class RefreshNotEnabledError(AuthError):
    """20074 (HTTP 400): The app may not renew user tokens.

    应用未开启刷新。
    """


BY_CODE: dict[int, type[APIError]] = {
    121001: InternalError,
    121002: NotSupportedError,
    121003: ParamError,
    121004: DataNotExistError,
    121005: NoPermissionError,
    121006: DataConflictError,
    122001: MeetingStatusUnexpectedError,
    122002: MeetingNotExistError,
    122003: OperatorNotInMeetingError,
    122004: TargetNotInMeetingError,
    122005: CannotOperateSelfError,
    122006: ParticipantLimitReachedError,
    122007: CalleeBusyError,
    122008: MeetingLockedError,
    122009: ParticipantStatusUnexpectedError,
    123002: RecordParamError,
    123003: AssignHostLimitExceededError,
    123004: AssignHostInvalidError,
    123006: InvalidPasswordError,
    124002: RecordingProcessingError,
    99991661: MissingAccessTokenError,
    99991662: AppNotInUseError,
    99991663: InvalidTenantAccessTokenError,
    99991664: InvalidAppAccessTokenError,
    99991665: InvalidTenantCodeError,
    99991668: InvalidUserAccessTokenError,
    99991669: InvalidUserRefreshTokenError,
    99991671: InvalidTokenFormatError,
    99991672: AppScopeMissingError,
    99991673: AppNotInstalledError,
    99991674: UserTypeNotSupportedError,
    99991675: UserIdParseFailedError,
    99991676: TokenNoPermissionError,
    99991677: UserAccessTokenExpiredError,
    99991679: UserScopeMissingError,
    99991400: FrequencyLimitError,
    99991401: IpDeniedError,
    99991403: MonthlyQuotaExceededError,
    99991201: PathNotFoundError,
    99991301: MethodNotAllowedError,
    99991543: AppCredentialsInvalidError,
    99992351: OpenIdNotExistError,
    99992352: LarkIdNotExistError,
    99992353: LarkUserNotExistError,
    99992354: MessageIdNotExistError,
    99992355: ChatIdNotExistError,
    99992356: OpenChatIdNotExistError,
    99992357: OpenDepartmentIdNotExistError,
    99992358: OpenDepartmentNotExistError,
    99992359: UserIdNotExistError,
    99992360: UserNotExistError,
    99992361: OpenIdCrossAppError,
    99992363: UnionIdNotExistError,
    99992364: UserIdCrossTenantError,
    99992370: AppVersionIdNotExistError,
    99992375: OpenRoomIdNotExistError,
    99992376: RoomIdNotExistError,
    99992378: OpenAppVersionIdNotExistError,
    99992379: InternalDepartmentIdNotExistError,
    99992380: DepartmentIdNotExistError,
    99992381: UnionIdCrossTenantError,
    99992402: FieldValidationFailedError,
    2200: PlatformInternalError,
    5000: PlatformBusyError,
    10003: InvalidAuthParamError,
    10005: AppIdUnauthorizedError,
    10012: AppTicketInvalidError,
    10013: TenantAccessTokenFailedError,
    10014: AppSecretInvalidError,
    10015: WrongAppSecretError,
    10016: AppTicketResendFailedError,
    20001: OAuthInvalidRequestError,
    20002: OAuthClientInvalidError,
    20003: AuthorizationCodeNotFoundError,
    20004: AuthorizationCodeExpiredError,
    20008: OAuthUserNotExistError,
    20009: OAuthAppNotInstalledError,
    20010: OAuthUserNotAllowedError,
    20024: OAuthClientMismatchError,
    20026: RefreshTokenInvalidError,
    20036: UnsupportedGrantTypeError,
    20037: RefreshTokenExpiredError,
    20048: OAuthAppNotExistError,
    20049: PkceFailedError,
    20050: OAuthServerError,
    20063: OAuthMalformedRequestError,
    20064: RefreshTokenRevokedError,
    20065: AuthorizationCodeUsedError,
    20066: OAuthUserStatusInvalidError,
    20067: DuplicateScopeError,
    20068: ScopeNotPermittedError,
    20069: OAuthAppNotEnabledError,
    20070: MultipleClientAuthError,
    20071: RedirectUriMismatchError,
    20072: OAuthUnavailableError,
    20073: RefreshTokenUsedError,
    20074: RefreshNotEnabledError,
}

ADVICE: dict[int, str] = {
    121001: "Try again; if it stays, contact the platform's support with the log id.",
    121002: "Check that the feature is available to the tenant and to this kind of meeting.",
    121003: "Check the parameters against their descriptions.",
    121004: "Check the id; for an active meeting, ask again once somebody has joined.",
    121005: "Check the kind of token, who the operator is and whom the resource belongs to.",
    121006: "Read the present state and try again with it.",
    122001: "Check that the meeting goes on.",
    122002: "Check the meeting's id; it is not the nine-digit number.",
    122003: "Join the meeting first.",
    122004: "Check who is in the meeting.",
    122005: "Name another user.",
    122006: "Try again when somebody has left.",
    122007: "Try again later.",
    122008: "Have the host unlock it.",
    122009: "Check that the participant is in the meeting.",
    123002: "Leave out auto_record.",
    123003: "Name ten at most.",
    123004: "Check the user ids against user_id_type.",
    123006: "Give 4 to 9 digits, or an empty text for none.",
    124002: "Wait for the event that tells that it is ready.",
    99991661: "Configure app_id and app_secret, or give a token.",
    99991662: "Enable the app in the developer console.",
    99991663: "Check which kinds of token the operation takes; a token from the configuration must be renewed by whoever made it.",
    99991664: "Check the app ticket and the app secret.",
    99991665: "Check the tenant key and where the token came from.",
    99991668: "Check which kinds of token the operation takes; renew the user token or ask the user to log in again.",
    99991669: "Ask the user to log in again.",
    99991671: "Check that the whole token is sent and nothing else.",
    99991672: "Add one of the permissions named in the error to the app in the developer console and publish a version.",
    99991673: "Have the tenant's administrator install or enable the app.",
    99991674: "Use another user.",
    99991675: "Check the id against user_id_type.",
    99991676: "Check the permissions of the app and of the user's consent.",
    99991677: "Renew it with the refresh token, or ask the user to log in again.",
    99991679: "Ask the user to log in again and to grant the permissions named in the error.",
    99991400: "Slow down; retry_after says for how long when the platform told.",
    99991401: "Add the address to the allowlist in the developer console.",
    99991403: "Have the administrator raise the plan, or wait for the next month.",
    99991201: "Check the domain and the version of the SDK.",
    99991301: "Check the version of the SDK.",
    99991543: "Copy both from the developer console; an app belongs to Feishu or to Lark, not both.",
    99992351: "Check the open_id; it differs from app to app.",
    99992352: "Check the open_id; it differs from app to app.",
    99992353: "Check the open_id; it differs from app to app.",
    99992354: "Check the id.",
    99992355: "Check the id.",
    99992356: "Check the id.",
    99992357: "Check the id.",
    99992358: "Check the id.",
    99992359: "Check the id against user_id_type.",
    99992360: "Check the id against user_id_type.",
    99992361: "Use the open_id that this app was given, or a union_id.",
    99992363: "Check the id against user_id_type.",
    99992364: "Use ids of users of this tenant.",
    99992370: "Check the id.",
    99992375: "Check the id.",
    99992376: "Check the id.",
    99992378: "Check the id.",
    99992379: "Check the id.",
    99992380: "Check the id.",
    99992381: "Use ids of users of this tenant.",
    99992402: "See field_violations for the field and what is wrong with it.",
    2200: "Slow down and try again.",
    5000: "Slow down and try again.",
    10003: "Check app_id: it starts with cli_.",
    10005: "Check app_id and tenant_key, and that the app is installed in the tenant.",
    10012: "Hand the SDK the latest app ticket; it has asked the platform to push it again.",
    10013: "Check tenant_key, and that the app is installed in the tenant.",
    10014: "Copy app id and app secret from the developer console; an app belongs to Feishu or to Lark, not both.",
    10015: "Copy the app secret from the developer console.",
    10016: "Only store apps have tickets; check the kind of the app.",
    20001: "Check code, redirect_uri and refresh_token.",
    20002: "Copy both from the developer console.",
    20003: "Send the user to the authorization page again.",
    20004: "Send the user to the authorization page again.",
    20008: "Use another user.",
    20009: "Have the administrator install the app.",
    20010: "Have the administrator make the app available to the user.",
    20024: "Use the app that sent the user to the authorization page.",
    20026: "Ask the user to log in again.",
    20036: "Use authorization_code or refresh_token.",
    20037: "Ask the user to log in again.",
    20048: "Check app_id.",
    20049: "Send the verifier of this very login, and none when no challenge was sent.",
    20050: "Try again; a refresh token that was sent may have been used up.",
    20063: "Check the parameters.",
    20064: "Ask the user to log in again.",
    20065: "Send the user to the authorization page again.",
    20066: "Use another user.",
    20067: "Name each permission once.",
    20068: "Ask for fewer permissions, or send the user to the authorization page again.",
    20069: "Enable the app in the developer console.",
    20070: "Use one of the two.",
    20071: "Send the same address in both places.",
    20072: "Try again later.",
    20073: "Use the pair of the last refresh; if it is lost, ask the user to log in again.",
    20074: "Turn on refreshing in the app's security settings.",
}
