package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.feishuvc.models.Input;
import io.github.feishuvc.models.Meeting;
import io.github.feishuvc.models.OpenEnum;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Goes through everything that is generated, whatever the spec has: each method, model, builder,
 * enum.
 */
class GeneratedTest {
  private static final Instant MOMENT = Instant.ofEpochSecond(1608883322);

  @TestFactory
  Collection<DynamicTest> eachMethodSendsWhatItIsGivenAndReadsWhatComes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (boolean async : new boolean[] {false, true}) {
      for (Method resource : (async ? AsyncResources.class : Resources.class).getMethods()) {
        if (resource.getDeclaringClass().getSimpleName().endsWith("Resources")) {
          for (Method method : resource.getReturnType().getMethods()) {
            if (method.getDeclaringClass() == resource.getReturnType()) {
              String name = resource.getReturnType().getSimpleName() + "." + method.getName();
              String arguments = "(" + method.getParameterCount() + ")";
              tests.add(
                  DynamicTest.dynamicTest(name + arguments, () -> call(async, resource, method)));
            }
          }
        }
      }
    }
    assertTrue(tests.size() > 10);
    return tests;
  }

  private static void call(boolean async, Method resource, Method method) throws Exception {
    Type result = method.getGenericReturnType();
    boolean pages =
        method.getReturnType() == Pages.class || method.getReturnType() == AsyncPages.class;
    Type answered =
        result instanceof ParameterizedType future ? future.getActualTypeArguments()[0] : result;
    try (var server = new TestServer();
        FeishuVc client =
            FeishuVc.builder()
                .environment(Map.of())
                .accessToken("t-given")
                .domain(server.url())
                .build()) {
      Object data = pages ? Map.of("meeting_briefs", List.of(json(answered))) : json(answered);
      Map<String, Object> answer = new LinkedHashMap<>(Map.of("code", 0));
      answer.put("data", data);
      server.replies(new String(Json.write(answer), StandardCharsets.UTF_8));
      Object target = resource.invoke(async ? client.async() : client);
      Object[] arguments = new Object[method.getParameterCount()];
      for (int at = 0; at < arguments.length; at++) {
        arguments[at] = value(method.getGenericParameterTypes()[at]);
      }
      Object given = method.invoke(target, arguments);
      if (given instanceof CompletableFuture<?> future) {
        given = future.join();
      } else if (given instanceof AsyncPages<?> each) {
        List<Object> items = new ArrayList<>();
        each.forEach(items::add).join();
        given = items;
      } else if (given instanceof Pages<?> each) {
        given = each.stream().toList();
      }
      if (answered != void.class && answered != Void.class) {
        complete(given, method.getName());
      }
      assertEquals(1, server.requests.size());
    }
  }

  @TestFactory
  Collection<DynamicTest> eachConstantIsWhatItsValueStandsFor() throws Exception {
    return models(OpenEnum.class)
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> constants(type)))
        .toList();
  }

  private static void constants(Class<?> type) throws ReflectiveOperationException {
    for (Field field : type.getFields()) {
      var constant = (OpenEnum<?>) field.get(null);
      assertEquals(field.getName(), constant.name());
      assertSame(constant, of(type, constant.value()));
    }
  }

  @TestFactory
  Collection<DynamicTest> eachBuilderKeepsWhatItIsTold() throws Exception {
    return models(Input.class)
        .map(
            type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> assertNotNull(value(type))))
        .toList();
  }

  /** A value of a type, with all that can be set. */
  private static Object value(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type part = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Consumer.class) {
        return (Consumer<Object>) GeneratedTest::setAll;
      }
      return List.of(value(part));
    }
    Class<?> plain = (Class<?>) type;
    if (Input.class.isAssignableFrom(plain)) {
      Method start =
          Arrays.stream(plain.getMethods())
              .filter(each -> each.getName().equals("builder"))
              .findFirst()
              .orElseThrow();
      Object[] required = new Object[start.getParameterCount()];
      for (int at = 0; at < required.length; at++) {
        required[at] = value(start.getGenericParameterTypes()[at]);
      }
      Object builder = start.invoke(null, required);
      int set = setAll(builder);
      var input = (Input) builder.getClass().getMethod("build").invoke(builder);
      assertEquals(required.length + set, input.fields().size());
      return input;
    }
    if (OpenEnum.class.isAssignableFrom(plain)) {
      return plain.getFields()[0].get(null);
    }
    return switch (plain.getSimpleName()) {
      case "String" -> "text";
      case "Integer" -> 5;
      case "Long" -> 7L;
      case "Double" -> 0.5;
      case "Boolean" -> true;
      case "Instant" -> MOMENT;
      default -> throw new AssertionError("no value of " + plain);
    };
  }

  /** Calls every method that takes one value and returns its owner; gives their number. */
  private static int setAll(Object owner) {
    int set = 0;
    try {
      for (Method method : owner.getClass().getMethods()) {
        if (method.getReturnType() == owner.getClass() && method.getParameterCount() == 1) {
          method.invoke(owner, value(method.getGenericParameterTypes()[0]));
          set++;
        }
      }
    } catch (ReflectiveOperationException error) {
      throw new AssertionError(error);
    }
    return set;
  }

  /** What the platform would send for a type, with all that there is. */
  private static Object json(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      return List.of(json(list.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == void.class || plain == Void.class) {
      return null;
    }
    if (plain.isRecord()) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (RecordComponent component : plain.getRecordComponents()) {
        object.put(
            component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT),
            json(component.getGenericType()));
      }
      return object;
    }
    Object value = value(plain);
    return plain == Boolean.class ? (Object) false : Wire.json(value);
  }

  /** Sees that nothing is null in what was read. */
  private static void complete(Object value, String where) throws ReflectiveOperationException {
    assertNotNull(value, where);
    if (value instanceof List<?> list) {
      assertEquals(1, list.size(), where);
      complete(list.get(0), where + "[]");
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        complete(component.getAccessor().invoke(value), where + "." + component.getName());
      }
    }
  }

  private static Object of(Class<?> type, Object value) throws ReflectiveOperationException {
    Class<?> raw = value instanceof Integer ? int.class : String.class;
    return type.getMethod("of", raw).invoke(null, value);
  }

  private static Stream<Class<?>> models(Class<?> base) throws IOException, URISyntaxException {
    Path root = Path.of(Meeting.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(root.resolve("io/github/feishuvc/models"))) {
      List<Class<?>> found = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = load(name);
        if (type.getSuperclass() == base) {
          found.add(type);
        }
      }
      return found.stream();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName("io.github.feishuvc.models." + name);
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
