import io.github.feishuvc.ApiException;
import io.github.feishuvc.FeishuVcException;
import io.github.feishuvc.models.OpenEnum;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Results and errors in the suite's normal form. */
final class Canonical {
  private Canonical() {}

  static Object of(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Canonical::of).toList();
    }
    if (value instanceof OpenEnum<?> known) {
      return known.value();
    }
    if (value instanceof Record record) {
      Map<String, Object> written = new LinkedHashMap<>();
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          Object content = component.getAccessor().invoke(record);
          if (content != null) {
            written.put(Calls.snake(component.getName()), of(content));
          }
        } catch (ReflectiveOperationException error) {
          throw new IllegalStateException(error);
        }
      }
      return written;
    }
    return value instanceof Instant ? value.toString() : value;
  }

  static Map<String, Object> error(Throwable error) {
    Map<String, Object> written = new LinkedHashMap<>();
    var trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace, true));
    written.put("message", error.getMessage() + "\n" + trace);
    if (!(error instanceof FeishuVcException known)) {
      boolean cancelled = error instanceof CancellationException;
      boolean callback = error instanceof DrivenClient.CallbackException;
      written.put("kind", cancelled ? "cancelled" : callback ? "callback" : "crash");
      return written;
    }
    boolean listed = error.getClass().getPackageName().endsWith(".errors");
    written.put("kind", known.kind().name().toLowerCase(Locale.ROOT));
    written.put(
        "name",
        listed && error instanceof ApiException
            ? error.getClass().getSimpleName().replaceAll("Exception$", "")
            : null);
    written.put("code", known.code());
    written.put("msg", known.msg());
    written.put("http_status", known.httpStatus());
    written.put("log_id", known.logId());
    written.put("method", known.method());
    written.put("path", known.path());
    written.put("attempts", known.attempts());
    written.put(
        "retry_after", known.retryAfter() == null ? null : known.retryAfter().toMillis() / 1000.0);
    written.put("advice", known.advice());
    written.put("troubleshooter", known.troubleshooter());
    written.put("permission_violations", of(known.permissionViolations()));
    written.put("field_violations", of(known.fieldViolations()));
    return written;
  }
}
