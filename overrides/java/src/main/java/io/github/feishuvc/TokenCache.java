package io.github.feishuvc;

import io.github.feishuvc.TokenSource.Grant;
import java.io.Closeable;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The tokens of one client, and how they are renewed.
 *
 * <p>What it promises, in every language of this SDK:
 *
 * <ul>
 *   <li><b>Key</b>: base URL, app id, hash of the secret, kind of token, tenant key. Two clients
 *       with different secrets never share a token.
 *   <li><b>Windows</b>, from the lifetime that the server returned (ttl). <i>Advisory</i> from
 *       min(600 s, ttl/4), less a jitter of up to 60 s and never more than that window, before the
 *       end: the current token keeps serving while one renewal runs in the background; if that
 *       fails it is logged and tried again after 5 s, and no call fails or waits. <i>Mandatory</i>
 *       from min(30 s, ttl/10) before the end: the token is not used any more; one caller's renewal
 *       serves everybody.
 *   <li><b>Single flight</b>: any number of concurrent calls without a valid token make exactly one
 *       token request for a key. A failed one gives its error to those who wait and poisons
 *       nothing. A caller that is cancelled or runs out of time takes nobody with it: the request
 *       runs apart from all of its callers.
 *   <li><b>Rejected token</b>: it is cleared only if it is still the stored one.
 *   <li><b>Time</b> inside the process is monotonic; a shared store uses wall time. A store that
 *       fails is logged and bypassed.
 * </ul>
 *
 * <p>The numbers are in policy.yaml.
 */
final class TokenCache {
  /** A token in memory, with the moments at which its windows begin. Monotonic seconds. */
  private static final class Entry {
    final String value;
    double advisoryAt;
    double mandatoryAt;

    Entry(String value, double lifetime, double endsAt) {
      this.value = value;
      double advisory =
          Math.min(Policy.TOKENS_ADVISORY_SECONDS, lifetime * Policy.TOKENS_ADVISORY_FRACTION);
      double jitter =
          Math.min(Policy.TOKENS_ADVISORY_JITTER_SECONDS, advisory)
              * ThreadLocalRandom.current().nextDouble();
      advisoryAt = endsAt - advisory + jitter;
      mandatoryAt =
          endsAt
              - Math.min(
                  Policy.TOKENS_MANDATORY_SECONDS, lifetime * Policy.TOKENS_MANDATORY_FRACTION);
    }
  }

  private final Stopwatch time;
  private final CallLog log;
  private final GuardedStore store;
  private final Executor workers;
  private final Object mutex = new Object(); // guards what follows; never held over I/O
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, CompletableFuture<String>> flights = new HashMap<>();

  /** Starts empty; {@code store} is asked before the platform, and may be null. */
  TokenCache(Stopwatch time, CallLog log, TokenStore store, Executor workers) {
    this.time = time;
    this.log = log;
    this.store = store == null ? null : new GuardedStore(store, log);
    this.workers = workers;
  }

  /** Keeps a token that was just handed out. */
  void put(String key, Grant grant) {
    synchronized (mutex) {
      double endsAt = time.seconds() + grant.lifetime();
      entries.put(key, new Entry(grant.value(), grant.lifetime(), endsAt));
    }
  }

  /**
   * A valid token other than {@code rejected}, unless the platform insists on it. The future is the
   * caller's own: cancelling it disturbs nobody.
   */
  CompletableFuture<String> get(TokenSource source, String rejected) {
    String value = null;
    CompletableFuture<String> flight;
    boolean begins = false;
    synchronized (mutex) {
      Entry entry = entries.get(source.key());
      double now = time.seconds();
      if (entry != null && entry.value.equals(rejected)) {
        entry.mandatoryAt = Double.NEGATIVE_INFINITY;
      }
      if (entry != null && now < entry.mandatoryAt) {
        value = entry.value;
      }
      flight = flights.get(source.key());
      if (flight == null && (value == null || now >= entry.advisoryAt)) {
        flight = new CompletableFuture<>();
        flights.put(source.key(), flight);
        begins = true;
      }
    }
    if (begins) {
      CompletableFuture<String> own = flight;
      try {
        workers.execute(() -> fly(source, rejected, own));
      } catch (RuntimeException | Error noThread) {
        land(source, own, null, noThread);
      }
    }
    return value == null ? flight.copy() : CompletableFuture.completedFuture(value);
  }

  private void fly(TokenSource source, String rejected, CompletableFuture<String> flight) {
    try {
      land(source, flight, renewed(source, rejected), null);
    } catch (Throwable error) { // whatever it is, those who wait must not wait for ever
      land(source, flight, null, error);
    }
  }

  private void land(
      TokenSource source, CompletableFuture<String> flight, Entry entry, Throwable error) {
    boolean servesOn = false;
    synchronized (mutex) {
      flights.remove(source.key());
      if (error == null) {
        entries.put(source.key(), entry);
      } else {
        Entry current = entries.get(source.key());
        double now = time.seconds();
        if (current != null && now < current.mandatoryAt) {
          current.advisoryAt = now + Policy.TOKENS_ADVISORY_RETRY_SECONDS;
          servesOn = true;
        }
      }
    }
    if (servesOn) {
      log.renewalFailed(error);
    }
    if (error == null) {
      flight.complete(entry.value);
    } else {
      flight.completeExceptionally(error);
    }
  }

  private Entry renewed(TokenSource source, String rejected) {
    if (store == null || !source.shared()) {
      return fetched(source, null);
    }
    Closeable lock = store.lock(source.key());
    try {
      Entry stored = stored(source.key(), rejected);
      return stored == null ? fetched(source, store) : stored;
    } finally {
      store.unlock(lock);
    }
  }

  private Entry stored(String key, String rejected) {
    StoredToken stored = store.get(key);
    if (stored == null) {
      return null;
    }
    if (stored.value().equals(rejected)) {
      store.delete(key, rejected);
      return null;
    }
    synchronized (mutex) {
      Entry current = entries.get(key);
      if (current != null && current.value.equals(stored.value())) {
        return null; // the one that is to be renewed
      }
    }
    // Clocks differ: the token lives no longer than it was to live when it was new.
    double left = Math.min(stored.expiresAt() - time.wall(), stored.lifetime());
    var entry = new Entry(stored.value(), stored.lifetime(), time.seconds() + left);
    return time.seconds() < entry.mandatoryAt ? entry : null;
  }

  private Entry fetched(TokenSource source, GuardedStore keep) {
    double started = time.seconds(); // before the request: the platform's clock ran meanwhile
    double wall = time.wall();
    Grant grant = source.fetch();
    if (keep != null) {
      double expiresAt = wall + grant.lifetime();
      keep.set(source.key(), new StoredToken(grant.value(), expiresAt, grant.lifetime()));
    }
    return new Entry(grant.value(), grant.lifetime(), started + grant.lifetime());
  }
}
