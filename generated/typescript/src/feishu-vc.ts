// Code generated from openapi.yaml by make. DO NOT EDIT.

import { Meetings } from "./resources/meetings.js";
import { Recordings } from "./resources/recordings.js";
import { Reserves } from "./resources/reserves.js";
import { UserClient } from "./user-client.js";

/**
 * The Feishu / Lark video-conference API.
 *
 * Tokens are fetched when the first call needs one, kept, and renewed before they end. A client can be shared by all calls
 * of a program; it keeps its connections open, which does not keep a program running.
 *
 * @example
 * ```ts
 * const client = new FeishuVC(); // FEISHU_APP_ID, FEISHU_APP_SECRET
 * const { meeting } = await client.reserves.getActiveMeeting("6911188411932033028", { withParticipants: true });
 * ```
 */
export class FeishuVC extends UserClient {
  /**
   * Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody joins.
   */
  readonly reserves = new Reserves(this);

  /** Meetings that are going on or have ended. */
  readonly meetings = new Meetings(this);

  /** Recordings of meetings. */
  readonly recordings = new Recordings(this);
}
