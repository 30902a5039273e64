package io.github.feishuvc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A response, read to its end.
 *
 * @param status HTTP status
 * @param headers values of the headers; the names match in any case
 * @param body the body, unpacked
 */
public record Response(int status, Map<String, List<String>> headers, byte[] body) {
  /**
   * Copies the headers so that their names match in any case.
   *
   * @param status HTTP status
   * @param headers values of the headers by name
   * @param body the body, unpacked
   */
  public Response {
    var sorted = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = sorted;
  }

  /**
   * The first value of a header.
   *
   * @param name its name, in any case
   * @return the value, or null if there is none
   */
  public String header(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /** The status and how much there is; the body may hold tokens. */
  @Override
  public String toString() {
    return "Response[" + status + ", " + body.length + " bytes]";
  }
}
