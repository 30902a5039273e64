// Code copied from overrides/java/src/main/java/io/github/feishuvc/errors/package-info.java by make. DO NOT EDIT.

/**
 * A class for each code of the platform's error catalogue. A code that is not listed is a plain
 * {@link io.github.feishuvc.ApiException}.
 */
package io.github.feishuvc.errors;
