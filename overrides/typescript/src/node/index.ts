/**
 * What needs Node's modules: `import { FileTokenStore } from "feishu-vc/node"`.
 *
 * @packageDocumentation
 */

export { FileTokenStore, type FileTokenStoreOptions } from "./file-store.js";
