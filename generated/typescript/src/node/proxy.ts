// Code copied from overrides/typescript/src/node/proxy.ts by make. DO NOT EDIT.

/** Which proxy a request goes through: the one that was given, else what the environment says. */

import { environment } from "../config.js";
import { ConfigError } from "../errors.js";

/** Gives the proxy for a URL, if there is one. */
export type Proxies = (url: URL) => URL | undefined;

/**
 * Check a URL of a proxy.
 *
 * @throws ConfigError: it is none. It is not quoted, it may hold a password.
 * @internal
 */
export function proxyUrl(proxy: string): URL {
  const url = typeof proxy === "string" && URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url?.hostname && /^https?:$/.test(url.protocol) && url.port !== "0") return url;
  throw new ConfigError("proxy must be a URL such as http://proxy.example:3128");
}

/**
 * The proxies of the environment: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, in either case, the lower one first.
 *
 * @throws ConfigError: one of them is no URL.
 * @internal
 */
export function environmentProxies(): Proxies {
  const all = proxy("all_proxy");
  const byScheme: Readonly<Record<string, URL | undefined>> = {
    // In a CGI program HTTP_PROXY is a header of whoever calls it.
    "http:": proxy("http_proxy", environment("REQUEST_METHOD") === undefined) ?? all,
    "https:": proxy("https_proxy") ?? all,
  };
  const excepted = (variable("no_proxy") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return (url) => (excepted.some((entry) => covers(entry, url)) ? undefined : byScheme[url.protocol]);
}

function variable(name: string, anyCase = true): string | undefined {
  return environment(name) || (anyCase && environment(name.toUpperCase())) || undefined;
}

function proxy(name: string, anyCase?: boolean): URL | undefined {
  const value = variable(name, anyCase);
  if (!value) return undefined;
  try {
    return proxyUrl(value.includes("://") ? value : `http://${value}`);
  } catch {
    throw new ConfigError(
      `the proxy of the environment (${name.toUpperCase()}) cannot be used; only http and https are`,
    );
  }
}

/** Whether an entry of NO_PROXY (`*`, a host, a domain, either with a port) is about a URL. */
function covers(entry: string, { hostname, port, protocol }: URL): boolean {
  const [, name = "", only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (only && only !== (port || (protocol === "https:" ? "443" : "80"))) return false;
  return entry === "*" || hostname === name || hostname.endsWith(`.${name}`) || hostname === `[${name}]`;
}
