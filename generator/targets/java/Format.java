import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * google-java-format over all Java below some folders, programs in READMEs included, in one start
 * of Java: {@code --write} tidies, {@code --check} names what is not tidy and fails.
 */
final class Format {
  private static final com.google.googlejavaformat.java.Formatter FORMATTER =
      new com.google.googlejavaformat.java.Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  /** A whole program in a text of Markdown. */
  private static final Pattern PROGRAM =
      Pattern.compile("(?<=^```java\\n).*?(?=^```$)", Pattern.MULTILINE | Pattern.DOTALL);

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    boolean writes = arguments[0].equals("--write");
    List<Path> untidy =
        Arrays.stream(arguments)
            .skip(1)
            .map(Path::of)
            .flatMap(Format::sources)
            .parallel()
            .filter(file -> tidied(file, writes))
            .sorted()
            .toList();
    if (!writes && !untidy.isEmpty()) {
      untidy.forEach(file -> System.err.println(file + " is not formatted"));
      System.exit(1);
    }
  }

  private static Stream<Path> sources(Path folder) {
    try {
      return Files.walk(folder).filter(file -> file.toString().matches(".*\\.(java|md)"));
    } catch (IOException error) {
      throw new IllegalStateException(error);
    }
  }

  private static boolean tidied(Path file, boolean writes) {
    try {
      String before = Files.readString(file);
      String after = file.toString().endsWith(".md") ? programs(before) : formatted(before);
      if (writes && !after.equals(before)) {
        Files.writeString(file, after);
      }
      return !after.equals(before);
    } catch (IOException | FormatterException error) {
      throw new IllegalStateException(file + ": " + error.getMessage(), error);
    }
  }

  /** A text with its programs formatted. */
  private static String programs(String text) throws FormatterException {
    var out = new StringBuilder();
    Matcher program = PROGRAM.matcher(text);
    while (program.find()) {
      program.appendReplacement(out, Matcher.quoteReplacement(formatted(program.group())));
    }
    return program.appendTail(out).toString();
  }

  private static String formatted(String source) throws FormatterException {
    String used = RemoveUnusedImports.removeUnusedImports(source);
    return FORMATTER.formatSource(
        ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE));
  }
}
