import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiles what is below a folder, if anything there has changed: {@code Build CLASSES PATH
 * SOURCES}. With {@code --each} the folders in SOURCES are compiled each for itself. Maven builds
 * the package that users get; it takes seconds to find out that there is nothing to do.
 */
final class Build {
  private static final String STAMP = ".built";

  private Build() {}

  public static void main(String[] arguments) throws IOException {
    boolean each = arguments[0].equals("--each");
    int from = each ? 1 : 0;
    Path classes = Path.of(arguments[from]);
    String path = withJars(arguments[from + 1]);
    Path sources = Path.of(arguments[from + 2]);
    if (!each) {
      compile(classes, path, sources);
      return;
    }
    try (Stream<Path> folders = Files.list(sources)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        compile(classes.resolve(folder.getFileName()), path, folder);
      }
    }
  }

  private static void compile(Path classes, String path, Path sources) throws IOException {
    List<Path> files = files(sources);
    Path stamp = classes.resolve(STAMP);
    String known = state(files);
    if (Files.exists(stamp) && Files.readString(stamp).equals(known)) {
      return;
    }
    for (Path old : Files.exists(classes) ? all(classes) : List.<Path>of()) {
      Files.delete(old);
    }
    Files.createDirectories(classes);
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "-d",
            classes.toString(),
            "-cp",
            path,
            "-encoding",
            "UTF-8",
            "-parameters",
            "--release",
            "17"));
    command.addAll(
        List.of("-Xlint:all,-exports,-module,-requires-automatic", "-Werror", "-proc:none"));
    files.stream().map(Path::toString).forEach(command::add);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new))
        != 0) {
      System.exit(1);
    }
    Files.writeString(stamp, known);
  }

  /** The compiler, called like this, takes {@code lib/*} for a file's name. */
  private static String withJars(String path) throws IOException {
    List<String> parts = new ArrayList<>();
    for (String part : path.split(File.pathSeparator)) {
      if (part.endsWith("*")) {
        try (Stream<Path> jars = Files.list(Path.of(part).getParent())) {
          jars.map(Path::toString).sorted().forEach(parts::add);
        }
      } else {
        parts.add(part);
      }
    }
    return String.join(File.pathSeparator, parts);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java")) // all is on the class path here
          .sorted()
          .toList();
    }
  }

  /** Tells states of the files apart: by name, time and size. */
  private static String state(List<Path> files) throws IOException {
    var state = new StringBuilder();
    for (Path file : files) {
      state.append(file).append(' ').append(Files.getLastModifiedTime(file).toMillis());
      state.append(' ').append(Files.size(file)).append('\n');
    }
    return state.toString();
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
