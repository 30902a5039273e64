package io.github.feishuvc;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * {@link FeishuVc} with methods that return futures. It is another view of the same client, with
 * the same tokens and connections; nothing it does blocks.
 *
 * <p>The futures fail with a {@link FeishuVcException}, also where arguments are wrong. Cancelling
 * one ends its request; a token request that others wait for as well goes on.
 *
 * <pre>{@code
 * client.async().reserves().getActiveMeeting("6911188411932033028")
 *     .thenAccept(result -> System.out.println(result.meeting()));
 * }</pre>
 */
public final class AsyncFeishuVc extends AsyncResources {
  private final Core core;

  AsyncFeishuVc(Core core) {
    super(core);
    this.core = core;
  }

  /**
   * Exchanges the code that the authorization page handed over for a user's token pair.
   *
   * @param code the authorization code; valid for five minutes, once
   * @param params sets what else there is to say
   * @return the pair
   */
  public CompletableFuture<UserToken> exchangeCode(String code, Consumer<ExchangeParams> params) {
    var given = new ExchangeParams();
    params.accept(given);
    return core.exchangeCode(code, given);
  }

  @Override
  public String toString() {
    return "AsyncFeishuVc[" + core.config + "]";
  }
}
