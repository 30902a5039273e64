// Code copied from overrides/typescript/src/index.node.ts by make. DO NOT EDIT.

/** The package in Node: the same names as `index.ts`, with connections of the SDK's own in place of `fetch`. */

import { CoreClient as FetchCoreClient } from "./core-client.js";
import { FeishuVC as FetchFeishuVC } from "./feishu-vc.js";
import { NodeTransport } from "./node/transport.js";

export * from "./index.js";

export class CoreClient extends FetchCoreClient {
  protected override connect(proxy: string | undefined): NodeTransport {
    return new NodeTransport(proxy);
  }
}

export class FeishuVC extends FetchFeishuVC {
  protected override connect(proxy: string | undefined): NodeTransport {
    return new NodeTransport(proxy);
  }
}
