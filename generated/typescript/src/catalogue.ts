// Code generated from openapi.yaml by make. DO NOT EDIT.

/** The codes that do not belong to one resource; those of a resource are named in its module. */

import * as codes from "./error-codes.js";
import type { CodeClasses } from "./errors.js";

/**
 * What any call can end with: the codes of the gateway and of token requests, and those that no operation lists.
 *
 * @internal
 */
export const CORE_ERRORS: CodeClasses = {
  99991661: codes.MissingAccessTokenError,
  99991662: codes.AppNotInUseError,
  99991663: codes.InvalidTenantAccessTokenError,
  99991664: codes.InvalidAppAccessTokenError,
  99991665: codes.InvalidTenantCodeError,
  99991668: codes.InvalidUserAccessTokenError,
  99991669: codes.InvalidUserRefreshTokenError,
  99991671: codes.InvalidTokenFormatError,
  99991672: codes.AppScopeMissingError,
  99991673: codes.AppNotInstalledError,
  99991674: codes.UserTypeNotSupportedError,
  99991675: codes.UserIdParseFailedError,
  99991676: codes.TokenNoPermissionError,
  99991677: codes.UserAccessTokenExpiredError,
  99991679: codes.UserScopeMissingError,
  99991400: codes.FrequencyLimitError,
  99991401: codes.IpDeniedError,
  99991403: codes.MonthlyQuotaExceededError,
  99991201: codes.PathNotFoundError,
  99991301: codes.MethodNotAllowedError,
  99991543: codes.AppCredentialsInvalidError,
  99992351: codes.OpenIdNotExistError,
  99992352: codes.LarkIdNotExistError,
  99992353: codes.LarkUserNotExistError,
  99992354: codes.MessageIdNotExistError,
  99992355: codes.ChatIdNotExistError,
  99992356: codes.OpenChatIdNotExistError,
  99992357: codes.OpenDepartmentIdNotExistError,
  99992358: codes.OpenDepartmentNotExistError,
  99992359: codes.UserIdNotExistError,
  99992360: codes.UserNotExistError,
  99992361: codes.OpenIdCrossAppError,
  99992363: codes.UnionIdNotExistError,
  99992364: codes.UserIdCrossTenantError,
  99992370: codes.AppVersionIdNotExistError,
  99992375: codes.OpenRoomIdNotExistError,
  99992376: codes.RoomIdNotExistError,
  99992378: codes.OpenAppVersionIdNotExistError,
  99992379: codes.InternalDepartmentIdNotExistError,
  99992380: codes.DepartmentIdNotExistError,
  99992381: codes.UnionIdCrossTenantError,
  99992402: codes.FieldValidationFailedError,
  2200: codes.PlatformInternalError,
  5000: codes.PlatformBusyError,
  10003: codes.InvalidAuthParamError,
  10005: codes.AppIdUnauthorizedError,
  10012: codes.AppTicketInvalidError,
  10013: codes.TenantAccessTokenFailedError,
  10014: codes.AppSecretInvalidError,
  10015: codes.WrongAppSecretError,
  10016: codes.AppTicketResendFailedError,
};

/**
 * What the logins of users can end with, and the renewal of their tokens.
 *
 * @internal
 */
export const LOGIN_ERRORS: CodeClasses = {
  20001: codes.OAuthInvalidRequestError,
  20002: codes.OAuthClientInvalidError,
  20003: codes.AuthorizationCodeNotFoundError,
  20004: codes.AuthorizationCodeExpiredError,
  20008: codes.OAuthUserNotExistError,
  20009: codes.OAuthAppNotInstalledError,
  20010: codes.OAuthUserNotAllowedError,
  20024: codes.OAuthClientMismatchError,
  20026: codes.RefreshTokenInvalidError,
  20036: codes.UnsupportedGrantTypeError,
  20037: codes.RefreshTokenExpiredError,
  20048: codes.OAuthAppNotExistError,
  20049: codes.PkceFailedError,
  20050: codes.OAuthServerError,
  20063: codes.OAuthMalformedRequestError,
  20064: codes.RefreshTokenRevokedError,
  20065: codes.AuthorizationCodeUsedError,
  20066: codes.OAuthUserStatusInvalidError,
  20067: codes.DuplicateScopeError,
  20068: codes.ScopeNotPermittedError,
  20069: codes.OAuthAppNotEnabledError,
  20070: codes.MultipleClientAuthError,
  20071: codes.RedirectUriMismatchError,
  20072: codes.OAuthUnavailableError,
  20073: codes.RefreshTokenUsedError,
  20074: codes.RefreshNotEnabledError,
};
