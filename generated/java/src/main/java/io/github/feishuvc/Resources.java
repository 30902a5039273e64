// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

/**
 * The resources of {@link FeishuVc}. They hold nothing, and so are made when they are asked for.
 */
abstract class Resources {
  private final Core core;

  Resources(Core core) {
    this.core = core;
  }

  /**
   * Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment
   * somebody joins.
   *
   * @return its operations
   */
  public Reserves reserves() {
    return new Reserves(new AsyncReserves(core));
  }

  /**
   * Meetings that are going on or have ended.
   *
   * @return its operations
   */
  public Meetings meetings() {
    return new Meetings(new AsyncMeetings(core));
  }

  /**
   * Recordings of meetings.
   *
   * @return its operations
   */
  public Recordings recordings() {
    return new Recordings(new AsyncRecordings(core));
  }
}
