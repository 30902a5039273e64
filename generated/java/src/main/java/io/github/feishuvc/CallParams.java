// Code copied from overrides/java/src/main/java/io/github/feishuvc/CallParams.java by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.models.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an operation can be given beside what it must be given. Every operation's class adds its
 * own.
 *
 * @param <P> that class
 */
public abstract class CallParams<P extends CallParams<P>> {
  final Map<String, String> path = new LinkedHashMap<>();
  final Map<String, Object> query = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private boolean takesBody;
  Input body;
  final RequestOptions options = new RequestOptions();

  CallParams() {}

  /**
   * Says what this call does differently.
   *
   * <pre>{@code
   * client.reserves().getActiveMeeting(id, p -> p.options(o -> o.timeout(Duration.ofSeconds(5))));
   * }</pre>
   *
   * @param options sets the options
   * @return this
   */
  public final P options(Consumer<RequestOptions> options) {
    options.accept(this.options);
    return self();
  }

  abstract P self();

  final P given(Consumer<? super P> params) {
    params.accept(self());
    return self();
  }

  final P path(String name, String value) {
    path.put(name, value);
    return self();
  }

  final P query(String name, Object value) {
    query.put(name, value instanceof List<?> list ? new ArrayList<>(list) : value);
    return self();
  }

  /** Sets a parameter that must not be null. */
  final P required(String name, Object value) {
    required.add(name);
    return query(name, value);
  }

  final P body(Input value) {
    body = value;
    takesBody = true;
    return self();
  }

  /** Sees whether all is there that must be. */
  final void check() {
    for (String name : required) {
      if (query.get(name) == null) {
        throw new ConfigException(name + " must not be null");
      }
    }
    if (takesBody && body == null) {
      throw new ConfigException("body must not be null");
    }
  }
}
