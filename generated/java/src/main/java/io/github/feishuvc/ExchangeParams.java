// Code copied from overrides/java/src/main/java/io/github/feishuvc/ExchangeParams.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exchange of an authorization code can be given beside the code. */
public final class ExchangeParams {
  final Map<String, String> form = new LinkedHashMap<>();

  ExchangeParams() {}

  /**
   * Names the address that the authorization page was given.
   *
   * @param redirectUri the address
   * @return this
   */
  public ExchangeParams redirectUri(String redirectUri) {
    form.put("redirect_uri", redirectUri);
    return this;
  }

  /**
   * Hands over the PKCE verifier, if the authorization page was given a challenge.
   *
   * @param codeVerifier the verifier
   * @return this
   */
  public ExchangeParams codeVerifier(String codeVerifier) {
    form.put("code_verifier", codeVerifier);
    return this;
  }

  /**
   * Narrows the permissions.
   *
   * @param scope permissions, separated by spaces
   * @return this
   */
  public ExchangeParams scope(String scope) {
    form.put("scope", scope);
    return this;
  }
}
