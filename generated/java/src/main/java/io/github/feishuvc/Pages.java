// Code copied from overrides/java/src/main/java/io/github/feishuvc/Pages.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What comes in pages, item by item. Each page is fetched when its first item is asked for; each
 * iterator, and each stream, begins anew.
 *
 * @param <T> the items
 */
public final class Pages<T> implements Iterable<T> {
  private final Function<String, Page<T>> fetch;

  /** {@code fetch} gets the page that begins at a token, the first one for null. */
  Pages(Function<String, Page<T>> fetch) {
    this.fetch = fetch;
  }

  /**
   * Iterates over the items of all pages.
   *
   * @return an iterator that throws a {@link FeishuVcException} where a page cannot be had; what
   *     came before has been given
   */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private final Set<String> seen = new HashSet<>();
      private Page<T> page;
      private Iterator<T> items;

      @Override
      public boolean hasNext() {
        while (items == null || !items.hasNext()) {
          if (page != null && page.isLast()) {
            return false;
          }
          page = fetch.apply(page == null ? null : page.next(seen));
          items = page.content().iterator();
        }
        return true;
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return items.next();
      }
    };
  }

  /**
   * The items of all pages.
   *
   * @return a sequential stream that is as lazy as the iterator
   */
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
  }
}
