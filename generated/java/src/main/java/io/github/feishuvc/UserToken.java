// Code copied from overrides/java/src/main/java/io/github/feishuvc/UserToken.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A user's token and the refresh token for the next one, as the caller keeps them between runs.
 *
 * <pre>{@code
 * UserToken pair = UserToken.fromJson(Files.readString(file));
 * FeishuVc client = FeishuVc.builder().userToken(pair, fresh -> keep(file, fresh.toJson())).build();
 * }</pre>
 *
 * @param accessToken the token that calls carry
 * @param refreshToken gets the next pair, once; null if the user did not grant {@code
 *     offline_access}
 * @param expiresAt when {@code accessToken} ends; null if that is not known, and then it is used
 *     until it is rejected
 * @param refreshExpiresAt when {@code refreshToken} ends; may be null
 * @param scope granted permissions, separated by spaces; may be null
 */
public record UserToken(
    String accessToken,
    String refreshToken,
    Instant expiresAt,
    Instant refreshExpiresAt,
    String scope) {

  /**
   * Writes the pair, tokens and all, to be kept where nobody else can read it.
   *
   * @return JSON
   */
  public String toJson() {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("access_token", accessToken);
    written.put("refresh_token", refreshToken);
    written.put("expires_at", expiresAt == null ? null : Wire.text(expiresAt));
    written.put(
        "refresh_expires_at", refreshExpiresAt == null ? null : Wire.text(refreshExpiresAt));
    written.put("scope", scope);
    written.values().removeIf(value -> value == null);
    return new String(Json.write(written), StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #toJson()} wrote.
   *
   * @param json the text
   * @return the pair
   * @throws IllegalArgumentException it is something else; the message does not quote it
   */
  public static UserToken fromJson(String json) {
    try {
      return Fields.read(
          Json.parse(json.getBytes(StandardCharsets.UTF_8)),
          fields ->
              new UserToken(
                  fields.get("access_token", Fields::text),
                  fields.get("refresh_token", Fields::text),
                  fields.get("expires_at", Fields::time),
                  fields.get("refresh_expires_at", Fields::time),
                  fields.get("scope", Fields::text)));
    } catch (IOException | Fields.WrongContentException wrong) {
      throw new IllegalArgumentException("not a user token in JSON");
    }
  }

  /** The ends and the scope; the tokens are not shown. */
  @Override
  public String toString() {
    return "UserToken[accessToken=***, refreshToken="
        + (refreshToken == null ? null : "***")
        + ", expiresAt="
        + expiresAt
        + ", refreshExpiresAt="
        + refreshExpiresAt
        + ", scope="
        + scope
        + "]";
  }
}
