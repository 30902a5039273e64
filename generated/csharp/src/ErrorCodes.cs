// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc;

/// <summary>The platform's error catalogue. A code that is not listed is a plain <see cref="ApiException"/>.</summary>
internal static class ErrorCodes
{
    /// <summary>The exception of a code, or null.</summary>
    public static ApiException? Exception(int code, string reason, ErrorDetails details) => code switch
    {
        121001 => new InternalException(reason, details),
        121002 => new ApiNotSupportedException(reason, details),
        121003 => new ParamException(reason, details),
        121004 => new DataNotExistException(reason, details),
        121005 => new NoPermissionException(reason, details),
        121006 => new DataConflictException(reason, details),
        122001 => new MeetingStatusUnexpectedException(reason, details),
        122002 => new MeetingNotExistException(reason, details),
        122003 => new OperatorNotInMeetingException(reason, details),
        122004 => new TargetNotInMeetingException(reason, details),
        122005 => new CannotOperateSelfException(reason, details),
        122006 => new ParticipantLimitReachedException(reason, details),
        122007 => new CalleeBusyException(reason, details),
        122008 => new MeetingLockedException(reason, details),
        122009 => new ParticipantStatusUnexpectedException(reason, details),
        123002 => new RecordParamException(reason, details),
        123003 => new AssignHostLimitExceededException(reason, details),
        123004 => new AssignHostInvalidException(reason, details),
        123006 => new InvalidPasswordException(reason, details),
        124002 => new RecordingProcessingException(reason, details),
        99991661 => new MissingAccessTokenException(reason, details),
        99991662 => new AppNotInUseException(reason, details),
        99991663 => new InvalidTenantAccessTokenException(reason, details),
        99991664 => new InvalidAppAccessTokenException(reason, details),
        99991665 => new InvalidTenantCodeException(reason, details),
        99991668 => new InvalidUserAccessTokenException(reason, details),
        99991669 => new InvalidUserRefreshTokenException(reason, details),
        99991671 => new InvalidTokenFormatException(reason, details),
        99991672 => new AppScopeMissingException(reason, details),
        99991673 => new AppNotInstalledException(reason, details),
        99991674 => new UserTypeNotSupportedException(reason, details),
        99991675 => new UserIdParseFailedException(reason, details),
        99991676 => new TokenNoPermissionException(reason, details),
        99991677 => new UserAccessTokenExpiredException(reason, details),
        99991679 => new UserScopeMissingException(reason, details),
        99991400 => new FrequencyLimitException(reason, details),
        99991401 => new IpDeniedException(reason, details),
        99991403 => new MonthlyQuotaExceededException(reason, details),
        99991201 => new PathNotFoundException(reason, details),
        99991301 => new MethodNotAllowedException(reason, details),
        99991543 => new AppCredentialsInvalidException(reason, details),
        99992351 => new OpenIdNotExistException(reason, details),
        99992352 => new LarkIdNotExistException(reason, details),
        99992353 => new LarkUserNotExistException(reason, details),
        99992354 => new MessageIdNotExistException(reason, details),
        99992355 => new ChatIdNotExistException(reason, details),
        99992356 => new OpenChatIdNotExistException(reason, details),
        99992357 => new OpenDepartmentIdNotExistException(reason, details),
        99992358 => new OpenDepartmentNotExistException(reason, details),
        99992359 => new UserIdNotExistException(reason, details),
        99992360 => new UserNotExistException(reason, details),
        99992361 => new OpenIdCrossAppException(reason, details),
        99992363 => new UnionIdNotExistException(reason, details),
        99992364 => new UserIdCrossTenantException(reason, details),
        99992370 => new AppVersionIdNotExistException(reason, details),
        99992375 => new OpenRoomIdNotExistException(reason, details),
        99992376 => new RoomIdNotExistException(reason, details),
        99992378 => new OpenAppVersionIdNotExistException(reason, details),
        99992379 => new InternalDepartmentIdNotExistException(reason, details),
        99992380 => new DepartmentIdNotExistException(reason, details),
        99992381 => new UnionIdCrossTenantException(reason, details),
        99992402 => new FieldValidationFailedException(reason, details),
        2200 => new PlatformInternalException(reason, details),
        5000 => new PlatformBusyException(reason, details),
        10003 => new InvalidAuthParamException(reason, details),
        10005 => new AppIdUnauthorizedException(reason, details),
        10012 => new AppTicketInvalidException(reason, details),
        10013 => new TenantAccessTokenFailedException(reason, details),
        10014 => new AppSecretInvalidException(reason, details),
        10015 => new WrongAppSecretException(reason, details),
        10016 => new AppTicketResendFailedException(reason, details),
        20001 => new OAuthInvalidRequestException(reason, details),
        20002 => new OAuthClientInvalidException(reason, details),
        20003 => new AuthorizationCodeNotFoundException(reason, details),
        20004 => new AuthorizationCodeExpiredException(reason, details),
        20008 => new OAuthUserNotExistException(reason, details),
        20009 => new OAuthAppNotInstalledException(reason, details),
        20010 => new OAuthUserNotAllowedException(reason, details),
        20024 => new OAuthClientMismatchException(reason, details),
        20026 => new RefreshTokenInvalidException(reason, details),
        20036 => new UnsupportedGrantTypeException(reason, details),
        20037 => new RefreshTokenExpiredException(reason, details),
        20048 => new OAuthAppNotExistException(reason, details),
        20049 => new PkceFailedException(reason, details),
        20050 => new OAuthServerException(reason, details),
        20063 => new OAuthMalformedRequestException(reason, details),
        20064 => new RefreshTokenRevokedException(reason, details),
        20065 => new AuthorizationCodeUsedException(reason, details),
        20066 => new OAuthUserStatusInvalidException(reason, details),
        20067 => new DuplicateScopeException(reason, details),
        20068 => new ScopeNotPermittedException(reason, details),
        20069 => new OAuthAppNotEnabledException(reason, details),
        20070 => new MultipleClientAuthException(reason, details),
        20071 => new RedirectUriMismatchException(reason, details),
        20072 => new OAuthUnavailableException(reason, details),
        20073 => new RefreshTokenUsedException(reason, details),
        20074 => new RefreshNotEnabledException(reason, details),
        _ => null,
    };

    /// <summary>What to do about a code, or null.</summary>
    public static string? Advice(int code) => code switch
    {
        121001 => "Try again; if it stays, contact the platform's support with the log id.",
        121002 => "Check that the feature is available to the tenant and to this kind of meeting.",
        121003 => "Check the parameters against their descriptions.",
        121004 => "Check the id; for an active meeting, ask again once somebody has joined.",
        121005 => "Check the kind of token, who the operator is and whom the resource belongs to.",
        121006 => "Read the present state and try again with it.",
        122001 => "Check that the meeting goes on.",
        122002 => "Check the meeting's id; it is not the nine-digit number.",
        122003 => "Join the meeting first.",
        122004 => "Check who is in the meeting.",
        122005 => "Name another user.",
        122006 => "Try again when somebody has left.",
        122007 => "Try again later.",
        122008 => "Have the host unlock it.",
        122009 => "Check that the participant is in the meeting.",
        123002 => "Leave out auto_record.",
        123003 => "Name ten at most.",
        123004 => "Check the user ids against user_id_type.",
        123006 => "Give 4 to 9 digits, or an empty text for none.",
        124002 => "Wait for the event that tells that it is ready.",
        99991661 => "Configure app_id and app_secret, or give a token.",
        99991662 => "Enable the app in the developer console.",
        99991663 => "Check which kinds of token the operation takes; a token from the configuration must be renewed by whoever made it.",
        99991664 => "Check the app ticket and the app secret.",
        99991665 => "Check the tenant key and where the token came from.",
        99991668 => "Check which kinds of token the operation takes; renew the user token or ask the user to log in again.",
        99991669 => "Ask the user to log in again.",
        99991671 => "Check that the whole token is sent and nothing else.",
        99991672 => "Add one of the permissions named in the error to the app in the developer console and publish a version.",
        99991673 => "Have the tenant's administrator install or enable the app.",
        99991674 => "Use another user.",
        99991675 => "Check the id against user_id_type.",
        99991676 => "Check the permissions of the app and of the user's consent.",
        99991677 => "Renew it with the refresh token, or ask the user to log in again.",
        99991679 => "Ask the user to log in again and to grant the permissions named in the error.",
        99991400 => "Slow down; retry_after says for how long when the platform told.",
        99991401 => "Add the address to the allowlist in the developer console.",
        99991403 => "Have the administrator raise the plan, or wait for the next month.",
        99991201 => "Check the domain and the version of the SDK.",
        99991301 => "Check the version of the SDK.",
        99991543 => "Copy both from the developer console; an app belongs to Feishu or to Lark, not both.",
        99992351 => "Check the open_id; it differs from app to app.",
        99992352 => "Check the open_id; it differs from app to app.",
        99992353 => "Check the open_id; it differs from app to app.",
        99992354 => "Check the id.",
        99992355 => "Check the id.",
        99992356 => "Check the id.",
        99992357 => "Check the id.",
        99992358 => "Check the id.",
        99992359 => "Check the id against user_id_type.",
        99992360 => "Check the id against user_id_type.",
        99992361 => "Use the open_id that this app was given, or a union_id.",
        99992363 => "Check the id against user_id_type.",
        99992364 => "Use ids of users of this tenant.",
        99992370 => "Check the id.",
        99992375 => "Check the id.",
        99992376 => "Check the id.",
        99992378 => "Check the id.",
        99992379 => "Check the id.",
        99992380 => "Check the id.",
        99992381 => "Use ids of users of this tenant.",
        99992402 => "See field_violations for the field and what is wrong with it.",
        2200 => "Slow down and try again.",
        5000 => "Slow down and try again.",
        10003 => "Check app_id: it starts with cli_.",
        10005 => "Check app_id and tenant_key, and that the app is installed in the tenant.",
        10012 => "Hand the SDK the latest app ticket; it has asked the platform to push it again.",
        10013 => "Check tenant_key, and that the app is installed in the tenant.",
        10014 => "Copy app id and app secret from the developer console; an app belongs to Feishu or to Lark, not both.",
        10015 => "Copy the app secret from the developer console.",
        10016 => "Only store apps have tickets; check the kind of the app.",
        20001 => "Check code, redirect_uri and refresh_token.",
        20002 => "Copy both from the developer console.",
        20003 => "Send the user to the authorization page again.",
        20004 => "Send the user to the authorization page again.",
        20008 => "Use another user.",
        20009 => "Have the administrator install the app.",
        20010 => "Have the administrator make the app available to the user.",
        20024 => "Use the app that sent the user to the authorization page.",
        20026 => "Ask the user to log in again.",
        20036 => "Use authorization_code or refresh_token.",
        20037 => "Ask the user to log in again.",
        20048 => "Check app_id.",
        20049 => "Send the verifier of this very login, and none when no challenge was sent.",
        20050 => "Try again; a refresh token that was sent may have been used up.",
        20063 => "Check the parameters.",
        20064 => "Ask the user to log in again.",
        20065 => "Send the user to the authorization page again.",
        20066 => "Use another user.",
        20067 => "Name each permission once.",
        20068 => "Ask for fewer permissions, or send the user to the authorization page again.",
        20069 => "Enable the app in the developer console.",
        20070 => "Use one of the two.",
        20071 => "Send the same address in both places.",
        20072 => "Try again later.",
        20073 => "Use the pair of the last refresh; if it is lost, ask the user to log in again.",
        20074 => "Turn on refreshing in the app's security settings.",
        _ => null,
    };
}

/// <summary>121001 (HTTP 500): The platform failed. 服务器内部错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InternalException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>121002 (HTTP 400): The platform does not support this here. 暂不支持该功能。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class ApiNotSupportedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>121003 (HTTP 400): A parameter has a wrong value. 参数错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class ParamException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>121004 (HTTP 404): What was asked for does not exist. 请求的数据不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class DataNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>121005 (HTTP 403): The caller may not do this. 无权限进行该操作。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class NoPermissionException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>121006 (HTTP 409): The data changed in the meantime. 数据冲突。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class DataConflictException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122001 (HTTP 400): The meeting is not in a state that allows this. 会议状态不正确。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MeetingStatusUnexpectedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122002 (HTTP 404): The meeting does not exist. 所操作的会议不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MeetingNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122003 (HTTP 400): Whoever asks for this must be in the meeting. 操作者不在会中。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OperatorNotInMeetingException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122004 (HTTP 400): The user who is meant is not in the meeting. 操作对象不在会中。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class TargetNotInMeetingException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122005 (HTTP 400): Nobody can do this to themselves. 操作对象不能是自己。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class CannotOperateSelfException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122006 (HTTP 400): The meeting is full. 参会人数达到上限。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class ParticipantLimitReachedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122007 (HTTP 400): The user who is called is busy. 被呼叫方正忙。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class CalleeBusyException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122008 (HTTP 400): The meeting is locked. 会议被锁定。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MeetingLockedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>122009 (HTTP 400): The participant is not in a state that allows this. 参会人状态不正确。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class ParticipantStatusUnexpectedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>
/// 123002 (HTTP 400): The meeting cannot be recorded like this; a call between two is never recorded by itself.
/// 录制参数错误。
/// </summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RecordParamException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>123003 (HTTP 400): More than ten hosts. 指定主持人数量超过上限。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AssignHostLimitExceededException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>123004 (HTTP 400): An assigned host is not valid. 指定主持人错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AssignHostInvalidException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>123006 (HTTP 400): The password does not have 4 to 9 digits. password 无效。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidPasswordException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>124002 (HTTP 400): The recording is not ready yet. 录制文件处理中。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RecordingProcessingException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991661 (HTTP 400): The request carried no token. 请求未携带访问凭证。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MissingAccessTokenException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99991662: The app is disabled. 应用已停用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppNotInUseException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>
/// 99991663 (HTTP 400): The tenant token is invalid or has ended, or the operation takes no tenant token.
/// tenant_access_token 无效，或接口不支持。
/// </summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidTenantAccessTokenException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99991664: The app token is invalid. app_access_token 非法。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidAppAccessTokenException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99991665: The tenant token is not well formed. tenant_access_token 非法。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidTenantCodeException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>
/// 99991668 (HTTP 400): The user token is invalid, or the operation takes no user token. user_access_token 无效，或接口不支持。
/// </summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidUserAccessTokenException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99991669: The refresh token is invalid. 用户 refresh token 非法。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidUserRefreshTokenException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99991671: The token is not well formed. token 格式错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidTokenFormatException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99991672 (HTTP 400): The app lacks a permission. 应用未申请所需权限。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppScopeMissingException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991673: The app is not available in the tenant. 应用在当前租户不可用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppNotInstalledException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991674: This kind of user is not supported. 用户类型不支持。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UserTypeNotSupportedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991675: The user id is not well formed. user_id 格式错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UserIdParseFailedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991676: The token lacks a permission. token 没有对应的权限。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class TokenNoPermissionException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991677 (HTTP 401): The user token has ended. user_access_token 已过期。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UserAccessTokenExpiredException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99991679 (HTTP 400): The user did not grant a permission. 用户未授予所需权限。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UserScopeMissingException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991400 (HTTP 429): Too many requests. 请求过于频繁。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class FrequencyLimitException(string reason, ErrorDetails? details = null) : RateLimitException(reason, details);

/// <summary>99991401: The caller's address is not on the app's allowlist. IP 不在应用白名单内。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class IpDeniedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991403: The tenant's calls of this month are used up. 本月 API 调用次数已达上限。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MonthlyQuotaExceededException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991201 (HTTP 404): The platform knows no such path. 请求路径错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class PathNotFoundException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991301: The path does not take this method. 请求方法错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MethodNotAllowedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99991543: The app id or the app secret is wrong. app_id 或 app_secret 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppCredentialsInvalidException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>99992351: An open_id does not exist. open_id 无效。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OpenIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992352: An open_id does not exist. 部分 open_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class LarkIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992353: An open_id does not exist. 部分 open_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class LarkUserNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992354: A message id does not exist. message_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MessageIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992355: A chat id does not exist. chat_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class ChatIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992356: A chat id does not exist. chat_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OpenChatIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992357: A department id does not exist. open_department_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OpenDepartmentIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992358: A department id does not exist. open_department_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OpenDepartmentNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992359: A user_id does not exist. user_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UserIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992360: A user_id does not exist. user_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UserNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992361: An open_id belongs to another app. open_id 不属于当前应用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OpenIdCrossAppException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992363: A union_id does not exist. union_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UnionIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992364: A user id belongs to another tenant or does not exist. user_id 不属于当前租户。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UserIdCrossTenantException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992370: An app version id does not exist. open_app_version_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppVersionIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992375: A room id does not exist. open_room_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OpenRoomIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992376: A room id does not exist. open_room_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RoomIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992378: An app version id does not exist. open_app_version_id 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OpenAppVersionIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992379: An internal department id does not exist. 内部部门 ID 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InternalDepartmentIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992380: A department id does not exist. 部门 ID 不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class DepartmentIdNotExistException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992381: A union_id belongs to another tenant. union_id 不属于当前租户。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UnionIdCrossTenantException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>99992402 (HTTP 400): The gateway refused a field. 请求参数缺失或有误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class FieldValidationFailedException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>2200: The platform failed, often because of too many calls. 内部服务错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class PlatformInternalException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>5000: The platform failed. 内部错误，请减少调用频率。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class PlatformBusyException(string reason, ErrorDetails? details = null) : ApiException(reason, details);

/// <summary>10003 (HTTP 200): A parameter of the token request is missing or not well formed. 请求参数缺失或者有误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class InvalidAuthParamException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>10005 (HTTP 200): The app or the tenant is not known. 请求鉴权失败。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppIdUnauthorizedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>10012 (HTTP 200): The app ticket is invalid or missing. 获取 App Token 失败。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppTicketInvalidException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>10013 (HTTP 200): The platform gave no tenant token. 获取 Tenant Token 失败。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class TenantAccessTokenFailedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>
/// 10014 (HTTP 200): The app secret is wrong, the app id is unknown or the app is disabled. 应用不可用或 App Secret 错误。
/// </summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppSecretInvalidException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>10015 (HTTP 200): The app secret is wrong. App Secret 错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class WrongAppSecretException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>10016 (HTTP 200): The platform cannot push an app ticket. 重新推送应用 ticket 失败。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AppTicketResendFailedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20001 (HTTP 400): The token request lacks a parameter. 请求缺少必要参数。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthInvalidRequestException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20002 (HTTP 400): The app id and the app secret do not match. 应用凭证错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthClientInvalidException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20003 (HTTP 400): The authorization code is unknown or was used already. 授权码无效。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AuthorizationCodeNotFoundException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20004 (HTTP 400): The authorization code is older than five minutes. 授权码已过期。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AuthorizationCodeExpiredException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20008 (HTTP 400): The user does not exist any more. 用户不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthUserNotExistException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20009 (HTTP 400): The app is not installed in the user's tenant. 租户未安装应用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthAppNotInstalledException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20010 (HTTP 400): The user may not use the app. 用户无应用使用权限。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthUserNotAllowedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20024 (HTTP 400): The code or the refresh token was issued to another app. 授权码或 token 与应用不匹配。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthClientMismatchException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20026 (HTTP 400): The refresh token is invalid. refresh token 无效。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RefreshTokenInvalidException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20036 (HTTP 400): The grant type is not supported. grant_type 不支持。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class UnsupportedGrantTypeException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20037 (HTTP 400): The refresh token has ended. refresh token 已过期。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RefreshTokenExpiredException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20048 (HTTP 400): The app does not exist. 应用不存在。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthAppNotExistException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20049 (HTTP 400): The PKCE verifier does not fit the challenge. PKCE 校验失败。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class PkceFailedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20050 (HTTP 500): The platform failed. 系统错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthServerException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20063 (HTTP 400): The token request is not well formed. 请求格式错误。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthMalformedRequestException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20064 (HTTP 400): The refresh token was revoked. refresh token 已被撤销。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RefreshTokenRevokedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20065 (HTTP 400): The authorization code was used already. 授权码已被使用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class AuthorizationCodeUsedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20066 (HTTP 400): The user is frozen, has resigned or has not joined. 用户状态异常。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthUserStatusInvalidException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20067 (HTTP 400): A permission stands twice in scope. scope 重复。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class DuplicateScopeException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20068 (HTTP 400): scope names a permission that was not granted. scope 未获授权。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class ScopeNotPermittedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20069 (HTTP 400): The app is not enabled. 应用未启用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthAppNotEnabledException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20070 (HTTP 400): The request authenticated in the body and in the header. 同时使用了多种客户端认证方式。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class MultipleClientAuthException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>
/// 20071 (HTTP 400): redirect_uri is not the one that the authorization page was given. redirect_uri 不匹配。
/// </summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RedirectUriMismatchException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20072 (HTTP 503): The platform cannot answer now. 服务暂不可用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class OAuthUnavailableException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20073 (HTTP 400): The refresh token was used already; each can be used once. refresh token 已被使用。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RefreshTokenUsedException(string reason, ErrorDetails? details = null) : AuthException(reason, details);

/// <summary>20074 (HTTP 400): The app may not renew user tokens. 应用未开启刷新。</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public sealed class RefreshNotEnabledException(string reason, ErrorDetails? details = null) : AuthException(reason, details);
