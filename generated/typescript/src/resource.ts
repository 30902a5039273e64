// Code copied from overrides/typescript/src/resource.ts by make. DO NOT EDIT.

import type { CoreClient } from "./core-client.js";

/**
 * Operations on one kind of thing. `FeishuVC` has all of them; made by hand for a `CoreClient`, those that are not used
 * stay out of a bundle.
 */
export abstract class Resource {
  /** @internal */
  protected readonly client: CoreClient;

  /** @param client - What the operations are called through. */
  constructor(client: CoreClient) {
    this.client = client;
  }
}
