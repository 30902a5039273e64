package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
  private static final StoredToken TOKEN = new StoredToken("t-stored-token", 1_700_007_200.5, 7200);

  @TempDir Path folder;

  @Test
  void filesAreTheirOwnersAlone() throws IOException {
    var store = new FileTokenStore(folder.resolve("of/tokens"));
    assertEquals(null, store.get("key"));
    store.set("key", TOKEN);
    assertEquals(TOKEN, store.get("key"));
    store.lock("key").close();
    assertEquals("rwx------", rights(folder.resolve("of/tokens")));
    try (Stream<Path> files = Files.list(folder.resolve("of/tokens"))) {
      for (Path file : files.toList()) {
        assertEquals("rw-------", rights(file));
      }
    }
  }

  @Test
  void onlyTheTokenThatIsMeantIsRemoved() throws IOException {
    for (TokenStore store : new TokenStore[] {new FileTokenStore(folder), new MemoryTokenStore()}) {
      store.set("key", TOKEN);
      store.delete("key", "t-another-token");
      assertEquals(TOKEN, store.get("key"));
      store.delete("key", TOKEN.value());
      assertEquals(null, store.get("key"));
      store.delete("key", TOKEN.value());
    }
  }

  @Test
  void aFileThatCannotBeUnderstoodCountsAsAbsent() throws IOException {
    var store = new FileTokenStore(folder);
    store.set("key", TOKEN);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "[\"t-half");
      }
    }
    assertEquals(null, store.get("key"));
  }

  @Test
  void aLockKeepsOthersOut() throws Exception {
    for (TokenStore store : new TokenStore[] {new FileTokenStore(folder), new MemoryTokenStore()}) {
      var inside = new AtomicInteger();
      var most = new AtomicInteger();
      var threads = new Thread[8];
      for (int at = 0; at < threads.length; at++) {
        threads[at] =
            new Thread(
                () -> {
                  try (Closeable lock = store.lock("key")) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    inside.decrementAndGet();
                  } catch (IOException error) {
                    most.set(100);
                  }
                });
        threads[at].start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(1, most.get());
    }
  }

  @Test
  void whoWaitsForALockCanBeInterrupted() throws Exception {
    var store = new FileTokenStore(folder);
    var ended = new CountDownLatch(1);
    try (Closeable lock = store.lock("key")) {
      var thread =
          new Thread(
              () -> {
                assertThrows(InterruptedIOException.class, () -> store.lock("key"));
                ended.countDown();
              });
      thread.start();
      thread.interrupt();
      ended.await();
    }
    store.lock("key").close();
  }

  @Test
  void aFolderThatCannotBeMadeIsToldAndBypassed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThrows(IOException.class, () -> new FileTokenStore(file).lock("key"));
    try (var server = new TestServer();
        FeishuVc client = server.builder().tokenStore(new FileTokenStore(file)).build()) {
      assertEquals("1", client.reserves().getActiveMeeting("691").meeting().id());
    }
  }

  @Test
  void clientsShareAStore() throws IOException {
    try (var server = new TestServer()) {
      for (int at = 0; at < 3; at++) {
        try (FeishuVc client = server.builder().tokenStore(new FileTokenStore(folder)).build()) {
          client.reserves().getActiveMeeting("691");
        }
      }
      assertEquals(1, server.count("POST"));
    }
  }

  @Test
  void tokensAreNotPrinted() {
    assertFalse(TOKEN.toString().contains(TOKEN.value()));
    assertFalse(new Token("t-token", null).toString().contains("t-token"));
    assertFalse(new TokenSource.Grant("t-token", 1).toString().contains("t-token"));
    assertTrue(TOKEN.toString().contains("7200"));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
