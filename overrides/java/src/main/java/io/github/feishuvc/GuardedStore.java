package io.github.feishuvc;

import java.io.Closeable;

/** A store whose failures are logged and have no other effect. */
final class GuardedStore {
  private final TokenStore store;
  private final CallLog log;

  GuardedStore(TokenStore store, CallLog log) {
    this.store = store;
    this.log = log;
  }

  /** The token under a key, null if the store fails or holds something else. */
  StoredToken get(String key) {
    try {
      StoredToken token = store.get(key);
      if (token == null
          || Wire.isToken(token.value())
              && token.lifetime() > 0
              && Double.isFinite(token.lifetime())
              && Double.isFinite(token.expiresAt())) {
        return token;
      }
      throw new IllegalStateException("not a token");
    } catch (Exception error) {
      log.storeFailed("read", error);
      return null;
    }
  }

  void set(String key, StoredToken token) {
    try {
      store.set(key, token);
    } catch (Exception error) {
      log.storeFailed("written", error);
    }
  }

  void delete(String key, String value) {
    try {
      store.delete(key, value);
    } catch (Exception error) {
      log.storeFailed("cleared", error);
    }
  }

  /** Takes the store's lock; null if the store fails. */
  Closeable lock(String key) {
    try {
      return store.lock(key);
    } catch (Exception error) {
      log.storeFailed("locked", error);
      return null;
    }
  }

  void unlock(Closeable lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (Exception error) {
      log.storeFailed("unlocked", error);
    }
  }
}
