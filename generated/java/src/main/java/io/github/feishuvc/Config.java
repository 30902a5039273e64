// Code copied from overrides/java/src/main/java/io/github/feishuvc/Config.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The configuration: what the builder was told, else environment, else defaults. All of it is
 * checked before any I/O.
 */
record Config(
    String appId,
    String appSecret,
    String accessToken,
    String baseUrl,
    String accountsUrl,
    AppType appType,
    Duration timeout,
    Duration connectTimeout,
    Duration deadline,
    int maxRetries,
    String userAgent) {
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9_-]+");
  private static final Set<String> OWN_HEADERS =
      Set.of(
          "accept",
          "accept-encoding",
          "authorization",
          "connection",
          "content-length",
          "content-type",
          "expect",
          "host",
          "proxy-authorization",
          "transfer-encoding",
          "upgrade",
          "user-agent");
  private static final Pattern URL =
      Pattern.compile(
          "(https?)://(\\[[0-9a-fA-F:.]+\\]|[a-z0-9_.-]+)(:[0-9]{1,5})?(/[A-Za-z0-9._~%/-]*)?");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|\\[.*:.*\\]");
  private static final int HIGHEST_PORT = 65535;

  /** Checks what the builder was told and fills in what that leaves open. */
  static Config of(FeishuVc.Builder given) {
    boolean others = given.userToken != null || given.tokenProvider != null;
    // What is given beats the environment: a token lying there does not replace given credentials.
    boolean anything = others || given.appId != null || given.appSecret != null;
    String appId = setting("app_id", given.appId, given.environment.get("FEISHU_APP_ID"));
    String appSecret =
        setting("app_secret", given.appSecret, given.environment.get("FEISHU_APP_SECRET"));
    String accessToken =
        setting(
            "access_token",
            given.accessToken,
            anything ? null : given.environment.get("FEISHU_ACCESS_TOKEN"));
    if (appId.isEmpty() != appSecret.isEmpty()) {
      String missing = appId.isEmpty() ? "app_id" : "app_secret";
      throw new ConfigException(
          missing
              + " is missing: give it to the builder or as FEISHU_"
              + missing.toUpperCase(Locale.ROOT));
    }
    if (appId.isEmpty() && accessToken.isEmpty() && !others) {
      throw new ConfigException(
          "no credentials: give app(id, secret) (FEISHU_APP_ID, FEISHU_APP_SECRET)"
              + " or accessToken (FEISHU_ACCESS_TOKEN)");
    }
    checkUserToken(given.userToken, appId);
    String domain = setting("domain", given.domain, given.environment.get("FEISHU_DOMAIN"));
    String baseUrl = baseUrl(domain.isEmpty() ? "feishu" : domain);
    return new Config(
        appId,
        appSecret,
        accessToken,
        baseUrl,
        accountsUrl(baseUrl),
        given.appType,
        positive("timeout", given.timeout),
        positive("connect_timeout", given.connectTimeout),
        given.deadline == null ? null : positive("deadline", given.deadline),
        count("max_retries", given.maxRetries),
        ("feishu-vc-java/" + Policy.VERSION + " " + setting("user_agent", given.userAgent, null))
            .strip());
  }

  /** Tells secrets apart in the keys of tokens without showing them. */
  String secretHash() {
    return FileTokenStore.hash(appSecret).substring(0, 16);
  }

  @Override
  public String toString() {
    return "appId=" + appId + ", domain=" + baseUrl + ", appType=" + appType;
  }

  /** Checks what one call does differently. */
  static void check(RequestOptions options) {
    notEmpty("tenant_key", options.tenantKey);
    notEmpty("user_access_token", options.userAccessToken);
    if (options.timeout != null) {
      positive("timeout", options.timeout);
    }
    if (options.deadline != null) {
      positive("deadline", options.deadline);
    }
    if (options.maxRetries != null) {
      count("max_retries", options.maxRetries);
    }
    options.headers.forEach(Config::checkHeader);
  }

  private static void checkHeader(String name, String value) {
    if (name == null || !HEADER_NAME.matcher(name).matches()) {
      throw new ConfigException("'" + name + "' is not a name of a header");
    }
    if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new ConfigException("the header " + name + " is set by the SDK");
    }
    if (value == null) {
      throw new ConfigException("the header " + name + " must not be null");
    }
    text("the header " + name, value);
  }

  private static void checkUserToken(UserToken token, String appId) {
    if (token == null) {
      return;
    }
    if (text("user_token.access_token", token.accessToken()).isEmpty()) {
      throw new ConfigException("user_token.access_token must not be empty");
    }
    if (token.refreshToken() != null && appId.isEmpty()) {
      throw new ConfigException("a refresh token is of no use without app_id and app_secret");
    }
  }

  private static String setting(String name, String given, String environment) {
    return text(name, given == null ? environment : given);
  }

  /** A value that can stand in a header; null is "". */
  private static String text(String name, String value) {
    if (value == null) {
      return "";
    }
    if (!Wire.fitsHeader(value)) {
      throw new ConfigException(
          name
              + " has spaces around it, control or non-ASCII characters in it; was it copied whole?");
    }
    return value;
  }

  private static void notEmpty(String name, String value) {
    if (value != null && text(name, value).isEmpty()) {
      throw new ConfigException(name + " must not be empty");
    }
  }

  private static Duration positive(String name, Duration value) {
    if (value.isZero() || value.isNegative()) {
      throw new ConfigException(name + " must be longer than nothing, not " + value);
    }
    return value;
  }

  private static int count(String name, int value) {
    if (value < 0) {
      throw new ConfigException(name + " must be a number from 0 on, not " + value);
    }
    return value;
  }

  private static String baseUrl(String domain) {
    if (Policy.SERVERS.containsKey(domain)) {
      return Policy.SERVERS.get(domain);
    }
    String url = domain.replaceAll("/+$", "");
    if (url.matches(".*[@?#].*")) { // first: it may hold a password
      throw new ConfigException("domain must be a URL without user, query and fragment");
    }
    var parts = URL.matcher(url);
    if (!parts.matches()
        || parts.group(3) != null && Integer.parseInt(parts.group(3).substring(1)) > HIGHEST_PORT
        || !isHost(parts.group(2), url)) {
      throw new ConfigException(
          "domain must be 'feishu', 'lark' or a URL such as https://open.feishu.cn, not '"
              + domain
              + "'");
    }
    if (parts.group(1).equals("http") && !isLoopback(parts.group(2))) {
      throw new ConfigException(
          "domain '"
              + domain
              + "' would send secrets unencrypted; plain http is for loopback addresses only");
    }
    return url;
  }

  private static boolean isHost(String host, String url) {
    try {
      return URI.create(url).getHost() != null && !host.startsWith(".");
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isLoopback(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    try {
      // The pattern lets addresses alone pass, for which nobody is asked.
      return LOOPBACK.matcher(host).matches() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException none) {
      return false;
    }
  }

  private static String accountsUrl(String baseUrl) {
    for (Map.Entry<String, String> server : Policy.SERVERS.entrySet()) {
      if (server.getValue().equals(baseUrl)) {
        return Policy.ACCOUNTS_SERVERS.get(server.getKey());
      }
    }
    return baseUrl;
  }
}
