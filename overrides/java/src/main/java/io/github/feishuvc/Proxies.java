package io.github.feishuvc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which proxy an address is reached through: the one that was given, else what the environment
 * says, else what Java's own settings say ({@code -Dhttps.proxyHost}), which is all that the JDK
 * looks at by itself.
 */
final class Proxies extends ProxySelector {
  private static final int HIGHEST_PORT = 65535;

  private final URI given;
  private final Map<String, String> environment;

  /** Uses the proxy with this URL, or what the environment says if it is null. */
  Proxies(String given, Map<String, String> environment) {
    this.given = given == null ? null : parse(given, "proxy");
    this.environment = environment;
  }

  @Override
  public List<Proxy> select(URI target) {
    URI proxy = proxyOf(target);
    if (proxy != null) {
      int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
      return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port)));
    }
    ProxySelector system = ProxySelector.getDefault();
    return variable(target.getScheme()) != null || system == null
        ? List.of(Proxy.NO_PROXY)
        : system.select(target);
  }

  @Override
  public void connectFailed(URI target, SocketAddress address, IOException failure) {
    // There is no other proxy to fall back to; the failure reaches the caller.
  }

  /** The header that a proxy with a user in its URL wants, or null. */
  String authorization(URI target) {
    URI proxy = proxyOf(target);
    if (proxy == null || proxy.getRawUserInfo() == null) {
      return null;
    }
    // A plus sign in a URL's user is itself, and no space.
    String user = proxy.getRawUserInfo().replace("+", "%2B");
    byte[] decoded =
        URLDecoder.decode(user, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(decoded);
  }

  private URI proxyOf(URI target) {
    if (given != null) {
      return given;
    }
    String url = variable(target.getScheme());
    return url == null || isExempt(target) ? null : parse(url, "the environment's proxy");
  }

  private String variable(String scheme) {
    String own = read(scheme + "_proxy");
    return own == null ? read("all_proxy") : own;
  }

  private boolean isExempt(URI target) {
    String list = read("no_proxy");
    String host = target.getHost().toLowerCase(Locale.ROOT);
    return list != null
        && Arrays.stream(list.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .map(entry -> entry.startsWith(".") ? entry.substring(1) : entry)
            .anyMatch(
                entry ->
                    entry.equals("*")
                        || entry.equals(host)
                        || entry.equals(host + ":" + target.getPort())
                        || !entry.isEmpty() && host.endsWith("." + entry));
  }

  private String read(String name) {
    String value = environment.get(name);
    if (value == null) {
      value = environment.get(name.toUpperCase(Locale.ROOT));
    }
    return value == null || value.isEmpty() ? null : value;
  }

  /** Reads the URL of a proxy. What is wrong is not quoted: it may hold a password. */
  private static URI parse(String url, String what) {
    try {
      URI proxy = URI.create(url);
      if ("http".equals(proxy.getScheme())
          && proxy.getHost() != null
          && proxy.getPort() != 0
          && proxy.getPort() <= HIGHEST_PORT) {
        return proxy;
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    throw new ConfigException(what + " must be a URL such as http://proxy.example:3128");
  }
}
