package io.github.feishuvc;

import java.io.Closeable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps tokens in memory, for clients of one process that are given the same store. */
public final class MemoryTokenStore implements TokenStore {
  private final ConcurrentMap<String, StoredToken> tokens = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  /** Starts empty. */
  public MemoryTokenStore() {}

  @Override
  public StoredToken get(String key) {
    return tokens.get(key);
  }

  @Override
  public void set(String key, StoredToken token) {
    tokens.put(key, token);
  }

  @Override
  public void delete(String key, String value) {
    tokens.computeIfPresent(key, (same, token) -> token.value().equals(value) ? null : token);
  }

  @Override
  public Closeable lock(String key) {
    ReentrantLock lock = locks.computeIfAbsent(key, same -> new ReentrantLock());
    lock.lock();
    return lock::unlock;
  }
}
