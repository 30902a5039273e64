package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicNamesTest {
  /**
   * What users can name beside the resources, models and error codes, which follow from the spec.
   */
  private static final Set<String> NAMES =
      Set.of(
          "ApiConnectionException",
          "ApiException",
          "ApiTimeoutException",
          "AppType",
          "AsyncFeishuVc",
          "AsyncPages",
          "AuthException",
          "CallParams",
          "Clock",
          "ConfigException",
          "DecodeException",
          "ErrorDetails",
          "ErrorKind",
          "ExchangeParams",
          "FeishuVc",
          "FeishuVcException",
          "FieldViolation",
          "FileTokenStore",
          "HttpStatusException",
          "MemoryTokenStore",
          "Pages",
          "PermissionViolation",
          "RateLimitException",
          "Request",
          "RequestOptions",
          "Response",
          "Sleeper",
          "StoredToken",
          "Token",
          "TokenProvider",
          "TokenStore",
          "Transport",
          "UnreadableBodyException",
          "UserToken");

  @Test
  void nothingElseIsPublic() throws Exception {
    Set<String> found = new TreeSet<>();
    for (Class<?> each : classes()) {
      if (Modifier.isPublic(each.getModifiers())) {
        found.add(each.getSimpleName());
      }
    }
    for (Class<?> view : new Class<?>[] {Resources.class, AsyncResources.class}) {
      for (Method resource : view.getMethods()) {
        found.remove(resource.getReturnType().getSimpleName());
      }
    }
    assertEquals(new TreeSet<>(NAMES), found);
  }

  private static Set<Class<?>> classes() throws IOException, URISyntaxException {
    Path root = Path.of(FeishuVc.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<Class<?>> found = new java.util.HashSet<>();
    try (Stream<Path> files = Files.list(root.resolve("io/github/feishuvc"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (!name.contains("$") && !name.equals("package-info")) {
          found.add(load(name));
        }
      }
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName("io.github.feishuvc." + name);
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
