package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {
  private static final String TEXT = "some text, ".repeat(2000);

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 100000})
  void unpacksPiecesOfAnySize(int size) throws Exception {
    assertEquals(TEXT, unpacked(packed(), size));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100000})
  void skipsWhatAHeaderMayHold(int size) throws Exception {
    byte[] packed = packed();
    var out = new ByteArrayOutputStream();
    out.write(packed, 0, 3);
    out.write(2 | 4 | 8 | 16); // checksum, extra field, name, comment
    out.write(packed, 4, 6);
    out.writeBytes(new byte[] {3, 0, 9, 9, 9});
    out.writeBytes("name\0comment\0".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(new byte[] {1, 2});
    out.write(packed, 10, packed.length - 10);
    assertEquals(TEXT, unpacked(out.toByteArray(), size));
  }

  @Test
  void refusesWhatIsHarmed() throws Exception {
    byte[] packed = packed();
    assertThrows(DataFormatException.class, () -> unpacked(new byte[20], 5));
    byte[] cut = Arrays.copyOf(packed, packed.length - 1);
    assertThrows(DataFormatException.class, () -> unpacked(cut, 50));
    packed[packed.length - 8]++;
    assertThrows(DataFormatException.class, () -> unpacked(packed, 50));
  }

  private static byte[] packed() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(TEXT.getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }

  private static String unpacked(byte[] packed, int size) throws DataFormatException {
    var gunzip = new Gunzip();
    var out = new ByteArrayOutputStream();
    for (int at = 0; at < packed.length; at += size) {
      gunzip.add(Arrays.copyOfRange(packed, at, Math.min(at + size, packed.length)), out, 1 << 20);
    }
    gunzip.finish();
    gunzip.end();
    return out.toString(StandardCharsets.US_ASCII);
  }
}
