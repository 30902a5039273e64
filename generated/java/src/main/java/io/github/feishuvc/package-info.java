// Code copied from overrides/java/src/main/java/io/github/feishuvc/package-info.java by make. DO NOT EDIT.

/**
 * Client for the Feishu / Lark video-conference API: {@link io.github.feishuvc.FeishuVc} and what
 * it is configured with.
 */
package io.github.feishuvc;
