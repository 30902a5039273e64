// Code copied from overrides/java/src/main/java/io/github/feishuvc/ErrorDetails.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * What an error carries, to be filled in by whoever makes one. Everything but the reason may be
 * left out.
 *
 * <pre>{@code
 * var error = new DataNotExistException(new ErrorDetails("data not exist").code(121004), null);
 * }</pre>
 *
 * @serial exclude
 */
public final class ErrorDetails implements Serializable {
  private static final long serialVersionUID = 1L;

  final String reason;
  Integer code;
  String msg;
  Integer httpStatus;
  String logId;
  String operation;
  String method;
  String path;
  int attempts;
  Duration retryAfter;
  String advice;
  String troubleshooter;
  // Of a type that can be serialised, as List is not known to be.
  PermissionViolation[] permissionViolations = {};
  FieldViolation[] fieldViolations = {};

  /**
   * Starts with a reason.
   *
   * @param reason what went wrong
   */
  public ErrorDetails(String reason) {
    this.reason = reason;
  }

  ErrorDetails(ErrorDetails other) {
    this(other.reason);
    code = other.code;
    msg = other.msg;
    httpStatus = other.httpStatus;
    logId = other.logId;
    operation = other.operation;
    method = other.method;
    path = other.path;
    attempts = other.attempts;
    retryAfter = other.retryAfter;
    advice = other.advice;
    troubleshooter = other.troubleshooter;
    permissionViolations = other.permissionViolations;
    fieldViolations = other.fieldViolations;
  }

  /**
   * Sets the platform's code.
   *
   * @param code the code, or null
   * @return this
   */
  public ErrorDetails code(Integer code) {
    this.code = code;
    return this;
  }

  /**
   * Sets the platform's text for the code.
   *
   * @param msg the text, or null
   * @return this
   */
  public ErrorDetails msg(String msg) {
    this.msg = msg;
    return this;
  }

  /**
   * Sets the HTTP status of the answer.
   *
   * @param httpStatus the status, or null
   * @return this
   */
  public ErrorDetails httpStatus(Integer httpStatus) {
    this.httpStatus = httpStatus;
    return this;
  }

  /**
   * Sets the id of the request in the platform's logs.
   *
   * @param logId the id, or null
   * @return this
   */
  public ErrorDetails logId(String logId) {
    this.logId = logId;
    return this;
  }

  /**
   * Sets how long the server asks to wait.
   *
   * @param retryAfter the wait, or null
   * @return this
   */
  public ErrorDetails retryAfter(Duration retryAfter) {
    this.retryAfter = retryAfter;
    return this;
  }

  /**
   * Sets what to do.
   *
   * @param advice the advice, or null
   * @return this
   */
  public ErrorDetails advice(String advice) {
    this.advice = advice;
    return this;
  }

  /**
   * Sets the platform's pointer to further help.
   *
   * @param troubleshooter the pointer, or null
   * @return this
   */
  public ErrorDetails troubleshooter(String troubleshooter) {
    this.troubleshooter = troubleshooter;
    return this;
  }

  /**
   * Sets the permissions that are missing.
   *
   * @param violations the permissions
   * @return this
   */
  public ErrorDetails permissionViolations(List<PermissionViolation> violations) {
    permissionViolations = violations.toArray(PermissionViolation[]::new);
    return this;
  }

  /**
   * Sets the fields with a wrong value.
   *
   * @param violations the fields
   * @return this
   */
  public ErrorDetails fieldViolations(List<FieldViolation> violations) {
    fieldViolations = violations.toArray(FieldViolation[]::new);
    return this;
  }

  /** Says which call it was, unless that is said already. */
  ErrorDetails in(Operation called, int sent) {
    if (operation == null) {
      operation = called.name();
      method = called.method();
      path = called.path();
      attempts = sent;
    }
    return this;
  }
}
