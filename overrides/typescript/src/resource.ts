import type { RequestOptions } from "./config.js";
import type { CoreClient, Values } from "./core-client.js";
import type { Operation } from "./operation.js";

/**
 * Operations on one kind of thing. `FeishuVC` has all of them; made by hand for a `CoreClient`, those that are not used
 * stay out of a bundle.
 */
export abstract class Resource {
  readonly #client: CoreClient;

  /** @param client - What the operations are called through. */
  constructor(client: CoreClient) {
    this.#client = client;
  }

  /** @internal */
  protected call<T>(operation: Operation, values: Values, options: RequestOptions | undefined): Promise<T> {
    return this.#client.call(operation, values, options);
  }
}
