/**
 * Client for the Feishu / Lark video-conference API: {@link io.github.feishuvc.FeishuVc} and what
 * it is configured with.
 */
package io.github.feishuvc;
