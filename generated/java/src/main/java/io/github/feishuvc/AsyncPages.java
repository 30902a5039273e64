// Code copied from overrides/java/src/main/java/io/github/feishuvc/AsyncPages.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * {@link Pages} for futures.
 *
 * @param <T> the items
 */
public final class AsyncPages<T> {
  private final Function<String, CompletableFuture<Page<T>>> fetch;

  AsyncPages(Function<String, CompletableFuture<Page<T>>> fetch) {
    this.fetch = fetch;
  }

  /**
   * Hands over the items of all pages in order; the next page is fetched when those of the last one
   * have been taken.
   *
   * @param consumer takes the items, one at a time; what it throws ends the iteration
   * @return completes when all items have been taken, or fails; cancelling it ends the iteration
   */
  public CompletableFuture<Void> forEach(Consumer<? super T> consumer) {
    var done = new CompletableFuture<Void>();
    new Walk(consumer, done).from(null);
    return done;
  }

  private final class Walk {
    private final Consumer<? super T> consumer;
    private final CompletableFuture<Void> done;
    private final Set<String> seen = new HashSet<>();

    Walk(Consumer<? super T> consumer, CompletableFuture<Void> done) {
      this.consumer = consumer;
      this.done = done;
    }

    void from(String token) {
      CompletableFuture<Page<T>> fetched = fetch.apply(token);
      done.whenComplete((nothing, error) -> fetched.cancel(true));
      fetched.whenComplete(
          (page, error) -> {
            if (done.isDone()) {
              return;
            }
            if (error != null) {
              done.completeExceptionally(error);
              return;
            }
            try {
              page.content().forEach(consumer);
              if (page.isLast()) {
                done.complete(null);
              } else {
                from(page.next(seen));
              }
            } catch (RuntimeException | Error failure) {
              done.completeExceptionally(failure);
            }
          });
    }
  }
}
