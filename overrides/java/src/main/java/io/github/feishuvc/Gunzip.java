package io.github.feishuvc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952) piece by piece, as it comes from the network. The JDK's own can only pull
 * from a stream, which takes a thread for each answer, and learns of a bomb when all of it is
 * there.
 */
final class Gunzip {
  private static final int FIXED_HEADER = 10;
  private static final int MAGIC = 0x1f8b08;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int TRAILER = 8;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[8192];
  private final ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
  private ByteArrayOutputStream header = new ByteArrayOutputStream();

  /** Unpacks a piece into {@code out}, until that is longer than {@code most}. */
  void add(byte[] piece, ByteArrayOutputStream out, int most) throws DataFormatException {
    int from = 0;
    byte[] input = piece;
    if (header != null) {
      header.writeBytes(piece);
      input = header.toByteArray();
      from = headerLength(input);
      if (from < 0) {
        return; // the rest of the header is still to come
      }
      header = null;
    }
    int left = input.length - from;
    if (!inflater.finished()) {
      inflater.setInput(input, from, left);
      int made;
      while ((made = inflater.inflate(buffer)) > 0 && out.size() <= most) {
        out.write(buffer, 0, made);
        crc.update(buffer, 0, made);
      }
      left = inflater.getRemaining();
    }
    if (inflater.finished()) {
      trailer.put(input, input.length - left, Math.min(left, trailer.remaining()));
    }
  }

  /** Sees whether all of it came, unharmed. */
  void finish() throws DataFormatException {
    trailer.flip();
    if (trailer.remaining() < TRAILER
        || trailer.getInt() != (int) crc.getValue()
        || trailer.getInt() != (int) inflater.getBytesWritten()) {
      throw new DataFormatException("incomplete, or the checksum is wrong");
    }
  }

  /** Frees what is not on the heap. */
  void end() {
    inflater.end();
  }

  /** Where the content begins; -1 if the header goes on after these bytes. */
  private static int headerLength(byte[] bytes) throws DataFormatException {
    if (bytes.length < FIXED_HEADER) {
      return -1;
    }
    if (((bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF) != MAGIC) {
      throw new DataFormatException("not gzip");
    }
    int flags = bytes[3];
    int at = FIXED_HEADER;
    if ((flags & EXTRA) != 0) {
      if (bytes.length < at + 2) {
        return -1;
      }
      at += 2 + (bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        while (at < bytes.length && bytes[at] != 0) {
          at++;
        }
        at++;
      }
    }
    at += (flags & HEADER_CRC) == 0 ? 0 : 2;
    return at > bytes.length ? -1 : at;
  }
}
