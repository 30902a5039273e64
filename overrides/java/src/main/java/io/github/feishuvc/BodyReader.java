package io.github.feishuvc;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.zip.DataFormatException;

/** Collects an answer, unpacked, up to the size limit. */
final class BodyReader implements BodySubscriber<Response> {
  private final ResponseInfo head;
  private final Gunzip gunzip;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final CompletableFuture<Response> response = new CompletableFuture<>();
  private Subscription subscription;

  BodyReader(ResponseInfo head) {
    this.head = head;
    String encoding = head.headers().firstValue("content-encoding").orElse("");
    gunzip = encoding.equalsIgnoreCase("gzip") ? new Gunzip() : null;
  }

  @Override
  public CompletionStage<Response> getBody() {
    return response;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    if (head.headers().firstValueAsLong("content-length").orElse(0) > Policy.LIMITS_BODY_BYTES) {
      refuse(tooLong());
    } else {
      subscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    try {
      for (ByteBuffer piece : pieces) {
        if (response.isDone()) {
          return;
        }
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        if (gunzip == null) {
          content.writeBytes(bytes);
        } else {
          gunzip.add(bytes, content, Policy.LIMITS_BODY_BYTES);
        }
        if (content.size() > Policy.LIMITS_BODY_BYTES) {
          refuse(tooLong());
        }
      }
    } catch (DataFormatException broken) {
      refuse(encodingBroken());
    }
  }

  @Override
  public void onError(Throwable error) {
    finish();
    response.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    try {
      // Nothing in the body is no broken gzip: some gateways pack only what there is.
      if (gunzip != null && !response.isDone()) {
        gunzip.finish();
      }
      response.complete(response(content.toByteArray()));
    } catch (DataFormatException broken) {
      response.completeExceptionally(
          new UnreadableBodyException(encodingBroken(), response(new byte[0])));
    }
    finish();
  }

  private void refuse(String reason) {
    subscription.cancel();
    response.completeExceptionally(new UnreadableBodyException(reason, response(new byte[0])));
    finish();
  }

  private void finish() {
    if (gunzip != null) {
      gunzip.end();
    }
  }

  private Response response(byte[] body) {
    return new Response(head.statusCode(), head.headers().map(), body);
  }

  private static String tooLong() {
    return "the answer is longer than " + Policy.LIMITS_BODY_BYTES + " bytes";
  }

  private static String encodingBroken() {
    return "the answer's content encoding is broken";
  }
}
