// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

/**
 * The resources of {@link AsyncFeishuVc}. They hold nothing, and so are made when they are asked
 * for.
 */
abstract class AsyncResources {
  private final Core core;

  AsyncResources(Core core) {
    this.core = core;
  }

  /**
   * Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment
   * somebody joins.
   *
   * @return its operations
   */
  public AsyncReserves reserves() {
    return new AsyncReserves(core);
  }

  /**
   * Meetings that are going on or have ended.
   *
   * @return its operations
   */
  public AsyncMeetings meetings() {
    return new AsyncMeetings(core);
  }

  /**
   * Recordings of meetings.
   *
   * @return its operations
   */
  public AsyncRecordings recordings() {
    return new AsyncRecordings(core);
  }
}
