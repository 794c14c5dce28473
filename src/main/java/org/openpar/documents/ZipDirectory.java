package org.openpar.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The central directory of a zip (PKWARE APPNOTE 4.3.12), read strictly: a name that leads out of
/// the archive, stands there twice or differs from the local header is refused, as two programs
/// would see two different files.
final class ZipDirectory {

  record Entry(boolean stored, int offset, int packed, long crc) {}

  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int LOCAL_ENTRY = 0x04034b50;
  private static final int DIRECTORY_END_BYTES = 22;
  private static final int DIRECTORY_ENTRY_BYTES = 46;
  private static final int LOCAL_ENTRY_BYTES = 30;
  private static final int COMMENT = 65_535;

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final int end;

  ZipDirectory(byte[] content) {
    bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    end = directoryEnd(bytes);
  }

  int count() {
    return Short.toUnsignedInt(bytes.getShort(end + 10));
  }

  /// The entries by name in lower case, in the order of the directory.
  Map<String, Entry> entries() {
    int at = bytes.getInt(end + 16);
    for (int i = 0; i < count(); i++) {
      if (bytes.getInt(at) != DIRECTORY_ENTRY) {
        throw new FileRefused("file.damaged");
      }
      int name = Short.toUnsignedInt(bytes.getShort(at + 28));
      add(at, text(at + DIRECTORY_ENTRY_BYTES, name));
      at +=
          DIRECTORY_ENTRY_BYTES
              + name
              + Short.toUnsignedInt(bytes.getShort(at + 30))
              + Short.toUnsignedInt(bytes.getShort(at + 32));
    }
    return entries;
  }

  private static int directoryEnd(ByteBuffer bytes) {
    int last = bytes.capacity() - DIRECTORY_END_BYTES;
    for (int at = last; at >= Math.max(0, last - COMMENT); at--) {
      if (bytes.getInt(at) == DIRECTORY_END) {
        return at;
      }
    }
    throw new FileRefused("file.damaged");
  }

  private void add(int at, String name) {
    if ((bytes.getShort(at + 8) & 1) != 0) {
      throw new FileRefused("file.password");
    }
    int local = bytes.getInt(at + 42);
    int localName = Short.toUnsignedInt(bytes.getShort(local + 26));
    if (bytes.getInt(local) != LOCAL_ENTRY) {
      throw new FileRefused("file.damaged");
    }
    if (unsafe(name) || !name.equals(text(local + LOCAL_ENTRY_BYTES, localName))) {
      throw new FileRefused("file.unsafe");
    }
    int offset =
        local + LOCAL_ENTRY_BYTES + localName + Short.toUnsignedInt(bytes.getShort(local + 28));
    var entry =
        new Entry(
            method(at) == 0, offset, packed(at), Integer.toUnsignedLong(bytes.getInt(at + 16)));
    if (entries.put(key(name), entry) != null) {
      throw new FileRefused("file.unsafe");
    }
  }

  private int method(int at) {
    int method = bytes.getShort(at + 10);
    if (method != 0 && method != 8) {
      throw new FileRefused("file.damaged");
    }
    return method;
  }

  /// The packed size; a writer that streams may keep it in the zip64 extra field.
  private int packed(int at) {
    int packed = bytes.getInt(at + 20);
    if (packed != -1) {
      return packed;
    }
    int extra = at + DIRECTORY_ENTRY_BYTES + Short.toUnsignedInt(bytes.getShort(at + 28));
    boolean sizeToo = bytes.getInt(at + 24) == -1;
    if (bytes.getShort(extra) != 1) {
      throw new FileRefused("file.damaged");
    }
    return Math.toIntExact(bytes.getLong(extra + (sizeToo ? 12 : 4)));
  }

  private String text(int at, int length) {
    return new String(bytes.array(), at, length, StandardCharsets.UTF_8);
  }

  private static boolean unsafe(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0
        || name.chars().anyMatch(c -> c < ' ')
        || List.of(name.split("/", -1)).contains("..");
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
