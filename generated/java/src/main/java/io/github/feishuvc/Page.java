// Code copied from overrides/java/src/main/java/io/github/feishuvc/Page.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A page of an answer, as the iterators see it.
 *
 * @param items may be null
 * @param hasMore whether there is another page; null if not
 * @param next where that one begins
 */
record Page<T>(List<T> items, Boolean hasMore, String next) {
  /** Reads an answer as a page; whoever cancels the page cancels the call. */
  static <R, T> CompletableFuture<Page<T>> of(
      CompletableFuture<R> answer, Function<R, Page<T>> read) {
    var page = new CompletableFuture<Page<T>>();
    answer.whenComplete(
        (value, error) -> {
          if (error == null) {
            page.complete(read.apply(value));
          } else {
            page.completeExceptionally(error);
          }
        });
    page.whenComplete((value, error) -> answer.cancel(true));
    return page;
  }

  List<T> content() {
    return items == null ? List.of() : items;
  }

  boolean isLast() {
    return hasMore == null || !hasMore;
  }

  /** Where the next page begins. A broken answer must not become an endless loop. */
  String next(Set<String> seen) {
    if (next == null || next.isEmpty() || !seen.add(next)) {
      String what = next == null || next.isEmpty() ? "does not say where" : "leads back";
      String reason = "the answer promises another page, but " + what;
      throw new DecodeException(new ErrorDetails(reason), null);
    }
    return next;
  }
}
