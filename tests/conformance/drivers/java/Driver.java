import io.github.feishuvc.AsyncPages;
import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.Pages;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Java driver: frames come on standard input, become calls of the package, and are answered on
 * standard output. Modes: sync (each call in a thread of its own, cancelled by interruption) and
 * async.
 */
final class Driver {
  private static final List<String> FEATURES =
      List.of(
          "sync",
          "async",
          "virtual_clock",
          "lasting_client",
          "nul",
          "parallel",
          "cancel",
          "memory_store",
          "file_store",
          "proxy",
          "log");

  private static final OutputStream FRAMES = new FileOutputStream(FileDescriptor.out);
  private static final Map<String, DrivenClient> CLIENTS = new ConcurrentHashMap<>();
  private static final Map<String, Runnable> CANCELS = new ConcurrentHashMap<>();

  private Driver() {}

  public static void main(String[] arguments) throws IOException {
    System.setOut(System.err); // whatever else prints, prints to standard error
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Map<String, Object> frame = Frames.object(Frames.parse(line));
      try {
        handle(frame);
      } catch (ReflectiveOperationException | RuntimeException error) {
        answer(frame, "result", Map.of("driver_error", error.toString()));
      }
    }
    System.exit(0);
  }

  private static void handle(Map<String, Object> frame) throws ReflectiveOperationException {
    String op = (String) frame.get("op");
    DrivenClient client = CLIENTS.get(String.valueOf(frame.get("client")));
    switch (op) {
      case "hello" -> answer(frame, "hello", hello());
      case "client" -> start(frame, () -> made(frame));
      case "call" -> call(frame, needed(client));
      case "cancel" -> CANCELS.get(frame.get("id")).run();
      case "advance" -> {
        needed(client).time.advance((Number) frame.get("ms"));
        answer(
            frame,
            "advanced",
            Map.of("client", frame.get("client"), "sleeps_ms", client.time.sleeps()));
      }
      case "describe" -> answer(frame, "result", Map.of("ok", needed(client).describe()));
      case "close" ->
          start(
              frame,
              () -> {
                needed(client).sdk.close();
                return Map.of();
              });
      default -> throw new IllegalArgumentException("cannot do " + op);
    }
  }

  private static Map<String, Object> hello() throws ReflectiveOperationException {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("proto", 1);
    about.put("lang", "java");
    about.put("sdk", version());
    about.put("runtime", System.getProperty("java.version"));
    about.put("features", FEATURES);
    return about;
  }

  /**
   * Out of the user agent's constant, which is no public name: a package knows its version from its
   * jar.
   */
  private static String version() throws ReflectiveOperationException {
    var policy = Class.forName("io.github.feishuvc.Policy").getDeclaredField("VERSION");
    policy.setAccessible(true);
    return (String) policy.get(null);
  }

  private static DrivenClient needed(DrivenClient client) {
    if (client == null) {
      throw new IllegalArgumentException("no such client");
    }
    return client;
  }

  private static Object made(Map<String, Object> frame) {
    var client = new DrivenClient(frame);
    CLIENTS.put((String) frame.get("id"), client);
    return Map.of();
  }

  private static void call(Map<String, Object> frame, DrivenClient client)
      throws ReflectiveOperationException {
    FeishuVc sdk = client.sdk;
    Object target = client.isAsync ? sdk.async() : sdk;
    String[] path = ((String) frame.get("method")).split("\\.");
    if (path[0].equals("set_app_ticket")) {
      target = sdk; // the asynchronous view has no methods that do not wait
    }
    for (int part = 0; part < path.length - 1; part++) {
      target = target.getClass().getMethod(Calls.camel(path[part])).invoke(target);
    }
    Callable<Object> call =
        Calls.prepare(
            target,
            path[path.length - 1],
            Frames.object(frame.get("args")),
            Frames.object(frame.get("options")));
    if (client.isAsync && !path[0].equals("set_app_ticket")) {
      startAsync(frame, call);
    } else {
      start(frame, call);
    }
  }

  /** Answers with what a function returns or throws; with all items of what can be iterated. */
  private static void start(Map<String, Object> frame, Callable<Object> function) {
    var thread =
        new Thread(
            () -> {
              List<Object> items = new ArrayList<>();
              try {
                Object result = called(function);
                if (result instanceof Pages<?> pages) {
                  for (Object item : pages) {
                    items.add(item); // what came before an error stays
                  }
                  result = items;
                }
                report(frame, result);
              } catch (Throwable error) {
                failed(frame, error, items);
              }
            });
    thread.setDaemon(true);
    CANCELS.put((String) frame.get("id"), thread::interrupt);
    thread.start();
  }

  private static void startAsync(Map<String, Object> frame, Callable<Object> function) {
    List<Object> items = Collections.synchronizedList(new ArrayList<>());
    try {
      Object result = called(function);
      CompletableFuture<?> future =
          result instanceof AsyncPages<?> pages
              ? pages.forEach(items::add).thenApply(nothing -> items)
              : (CompletableFuture<?>) result;
      CANCELS.put((String) frame.get("id"), () -> future.cancel(true));
      future.whenComplete(
          (value, error) -> {
            if (error == null) {
              report(frame, value);
            } else {
              boolean wrapped = error instanceof java.util.concurrent.CompletionException;
              failed(frame, wrapped ? error.getCause() : error, items);
            }
          });
    } catch (Throwable error) {
      failed(frame, error, items);
    }
  }

  private static Object called(Callable<Object> function) throws Throwable {
    try {
      return function.call();
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static void report(Map<String, Object> frame, Object result) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("ok", Canonical.of(result));
    content.put("repr", String.valueOf(result));
    answer(frame, "result", content);
  }

  private static void failed(Map<String, Object> frame, Throwable error, List<Object> items) {
    Map<String, Object> content = Canonical.error(error);
    content.put("items", Canonical.of(items));
    answer(frame, "result", Map.of("error", content));
  }

  private static void answer(Map<String, Object> frame, String op, Map<String, ?> content) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("op", op);
    written.put("id", frame.get("id"));
    written.putAll(content);
    byte[] line = (Frames.write(written) + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (FRAMES) {
      try {
        FRAMES.write(line);
        FRAMES.flush();
      } catch (IOException gone) {
        System.exit(1);
      }
    }
  }
}
