package io.github.feishuvc;

import java.io.Closeable;
import java.io.IOException;

/**
 * Keeps tokens for several clients or processes.
 *
 * <p>A store is asked only when a client has no valid token of its own, or renews it; never once
 * per call. Its methods may block: they are called in a thread of their own. A store that fails is
 * logged and bypassed. A key names base URL, app, a hash of the secret, kind of token and tenant;
 * it holds no secret.
 */
public interface TokenStore {
  /**
   * The token under a key; one that has ended may be returned.
   *
   * @param key names the token
   * @return the token, or null if there is none
   * @throws IOException the store failed
   */
  StoredToken get(String key) throws IOException;

  /**
   * Keeps a token in place of what is there.
   *
   * @param key names the token
   * @param token the token
   * @throws IOException the store failed
   */
  void set(String key, StoredToken token) throws IOException;

  /**
   * Removes the token under a key, if it still is this one.
   *
   * @param key names the token
   * @param value the token that is to go
   * @throws IOException the store failed
   */
  void delete(String key, String value) throws IOException;

  /**
   * Takes the lock of a key, waiting until it is free. Who fetches a token holds it, so that the
   * others find the token in the store.
   *
   * @param key names the token
   * @return frees the lock when it is closed, by the thread that took it
   * @throws IOException the store failed
   */
  Closeable lock(String key) throws IOException;
}
