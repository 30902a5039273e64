// Code copied from overrides/java/src/main/java/io/github/feishuvc/FileTokenStore.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tokens in files, for processes of one user on one machine.
 *
 * <p>Each token has a file of its own that only its owner can read. Files are replaced atomically,
 * so a reader never sees half of one, and whoever fetches a token locks its key, so that processes
 * which start together make one token request.
 *
 * <pre>{@code
 * var store = new FileTokenStore(Path.of(System.getProperty("user.home"), ".cache", "feishu-vc"));
 * }</pre>
 */
public final class FileTokenStore implements TokenStore {
  /** Locks of files exclude processes, not threads: those of one process take these first. */
  private static final ConcurrentMap<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(20);

  private final Path directory;

  /**
   * Keeps tokens in a directory, which is made when it is needed, with access for its owner alone.
   *
   * @param directory where the files are
   */
  public FileTokenStore(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  /** A file that cannot be understood counts as absent. */
  @Override
  public StoredToken get(String key) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(path(key, ".json"));
    } catch (NoSuchFileException absent) {
      return null;
    }
    try {
      var parts = (List<?>) Json.parse(content);
      return new StoredToken(
          Fields.text(parts.get(0), "value"),
          Fields.number(parts.get(1), "expires_at"),
          Fields.number(parts.get(2), "lifetime"));
    } catch (IOException | RuntimeException unreadable) {
      return null;
    }
  }

  @Override
  public void set(String key, StoredToken token) throws IOException {
    makeDirectory();
    Path fresh = Files.createTempFile(directory, ".new-", null, ownersOnly("rw-------"));
    try {
      Files.write(fresh, Json.write(List.of(token.value(), token.expiresAt(), token.lifetime())));
      Files.move(fresh, path(key, ".json"), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  @Override
  public void delete(String key, String value) throws IOException {
    StoredToken token = get(key);
    if (token != null && token.value().equals(value)) {
      Files.deleteIfExists(path(key, ".json"));
    }
  }

  /** Waits at most half a minute, lest a process that hangs stop all others. */
  @Override
  public Closeable lock(String key) throws IOException {
    makeDirectory();
    Path path = path(key, ".lock");
    long end = System.nanoTime() + PATIENCE.toNanos();
    ReentrantLock threads = LOCKS.computeIfAbsent(path, same -> new ReentrantLock());
    try {
      if (!threads.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IOException("another thread holds the lock");
      }
      FileChannel file = null;
      try {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file = FileChannel.open(path, options, ownersOnly("rw-------"));
        while (file.tryLock() == null) {
          if (System.nanoTime() - end > 0) {
            throw new IOException("another process holds the lock");
          }
          Thread.sleep(POLL.toMillis());
        }
        FileChannel locked = file;
        return () -> {
          try {
            locked.close(); // frees the lock of the file
          } finally {
            threads.unlock();
          }
        };
      } catch (IOException | InterruptedException | RuntimeException failure) {
        if (file != null) {
          file.close();
        }
        threads.unlock();
        throw failure;
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the lock");
    }
  }

  private void makeDirectory() throws IOException {
    Files.createDirectories(directory, ownersOnly("rwx------"));
  }

  /**
   * The rights of new files; where there are no such rights the user's folders are private anyway.
   */
  private FileAttribute<?>[] ownersOnly(String rights) {
    if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
    };
  }

  private Path path(String key, String suffix) {
    return directory.resolve(hash(key).substring(0, 32) + suffix);
  }

  /** SHA-256 in hexadecimal digits. */
  static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) { // every Java has it
      throw new AssertionError(impossible);
    }
  }
}
