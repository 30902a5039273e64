// Code copied from overrides/java/src/main/java/io/github/feishuvc/Request.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.net.URI;
import java.util.Map;

/**
 * A request, complete but for the connection. Arrays and maps are not copied; do not change them.
 *
 * @param method HTTP method
 * @param uri where to send it
 * @param headers headers by name
 * @param body the body, or null if there is none
 */
public record Request(String method, URI uri, Map<String, String> headers, byte[] body) {
  /** Method and address only: headers and body hold tokens and secrets. */
  @Override
  public String toString() {
    return "Request[" + method + " " + uri + "]";
  }
}
