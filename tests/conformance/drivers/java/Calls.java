import io.github.feishuvc.CallParams;
import io.github.feishuvc.ExchangeParams;
import io.github.feishuvc.RequestOptions;
import io.github.feishuvc.models.Input;
import io.github.feishuvc.models.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Turns the arguments of a frame into those of a method of the package. */
final class Calls {
  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z0-9])");
  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

  private Calls() {}

  static String camel(String name) {
    return UNDERSCORE.matcher(name).replaceAll(match -> match.group(1).toUpperCase());
  }

  static String snake(String name) {
    return CAPITAL.matcher(name).replaceAll(match -> "_" + match.group(1).toLowerCase());
  }

  static Callable<Object> prepare(
      Object target, String name, Map<String, Object> arguments, Map<String, Object> options)
      throws ReflectiveOperationException {
    Method method = longest(target.getClass().getMethods(), camel(name));
    Map<String, Object> left = new LinkedHashMap<>(arguments);
    Object[] given = new Object[method.getParameterCount()];
    for (int at = 0; at < given.length; at++) {
      Parameter parameter = method.getParameters()[at];
      given[at] =
          parameter.getType() == Consumer.class
              ? (Consumer<Object>) params -> fill(params, left, options)
              : value(parameter.getParameterizedType(), left.remove(snake(parameter.getName())));
    }
    return () -> method.invoke(target, given);
  }

  /** The method of a name that takes all there is to take. */
  private static Method longest(Method[] methods, String name) {
    return Arrays.stream(methods)
        .filter(each -> each.getName().equals(name))
        .max((one, other) -> one.getParameterCount() - other.getParameterCount())
        .orElseThrow(() -> new IllegalArgumentException("no method " + name));
  }

  private static void fill(Object params, Map<String, Object> values, Map<String, Object> options) {
    values.forEach((name, value) -> set(params, name, value));
    if (params instanceof CallParams<?> own) {
      own.options(each -> options.forEach((name, value) -> option(each, name, value)));
    } else if (!(params instanceof ExchangeParams) || !options.isEmpty()) {
      throw new IllegalArgumentException("no options here");
    }
  }

  private static void option(RequestOptions options, String name, Object value) {
    switch (name) {
      case "timeout_ms" -> options.timeout(duration(value));
      case "deadline_ms" -> options.deadline(duration(value));
      case "headers" ->
          Frames.object(value).forEach((header, text) -> options.header(header, (String) text));
      case "max_retries" -> options.maxRetries(((Number) value).intValue());
      default -> set(options, name, value);
    }
  }

  static Duration duration(Object milliseconds) {
    return Duration.ofMillis(((Number) milliseconds).longValue());
  }

  private static void set(Object owner, String name, Object value) {
    try {
      Method setter = longest(owner.getClass().getMethods(), camel(name));
      setter.invoke(owner, value(setter.getGenericParameterTypes()[0], value));
    } catch (ReflectiveOperationException error) {
      throw new IllegalArgumentException("cannot set " + name, error);
    }
  }

  private static Object value(Type type, Object value) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list && value instanceof List<?> items) {
      Object[] converted = new Object[items.size()];
      for (int at = 0; at < converted.length; at++) {
        converted[at] = value(list.getActualTypeArguments()[0], items.get(at));
      }
      return Arrays.asList(converted);
    }
    if (value == null || !(type instanceof Class<?> wanted)) {
      return value;
    }
    if (Input.class.isAssignableFrom(wanted)) {
      return input(wanted, Frames.object(value));
    }
    if (OpenEnum.class.isAssignableFrom(wanted)) {
      boolean number = value instanceof Number;
      Object raw = number ? (Object) ((Number) value).intValue() : value;
      return wanted.getMethod("of", number ? int.class : String.class).invoke(null, raw);
    }
    if (wanted == Instant.class) {
      return Instant.parse((String) value);
    }
    return wanted == Integer.class ? (Object) ((Number) value).intValue() : value;
  }

  private static Object input(Class<?> type, Map<String, Object> fields)
      throws ReflectiveOperationException {
    Map<String, Object> left = new LinkedHashMap<>(fields);
    Method start = longest(type.getMethods(), "builder");
    Object[] required = new Object[start.getParameterCount()];
    for (int at = 0; at < required.length; at++) {
      Parameter parameter = start.getParameters()[at];
      required[at] =
          value(parameter.getParameterizedType(), left.remove(snake(parameter.getName())));
    }
    Object builder = start.invoke(null, required);
    left.forEach((name, value) -> set(builder, name, value));
    return builder.getClass().getMethod("build").invoke(builder);
  }
}
