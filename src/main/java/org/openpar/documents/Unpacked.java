package org.openpar.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The account of all bytes that came out of an archive and of the archives inside it.
final class Unpacked {

  private static final long TOTAL = 200L * 1024 * 1024;
  private static final long ALWAYS_FINE = 4L * 1024 * 1024;
  private static final int RATIO = 100;

  private long total;
  private int entries;

  void entries(int count, int limit) {
    entries += count;
    if (entries > limit) {
      throw new FileRefused("file.bomb");
    }
  }

  Part entry(String name, int packed) {
    return new Part(name.endsWith(".xml") || name.endsWith(".rels"), packed);
  }

  /// One entry as it unpacks. Repeated table rows pack to a fiftieth; a bomb to a thousandth.
  final class Part {

    private final boolean xml;
    private final long packed;
    private long produced;
    private @Nullable ByteArrayOutputStream zip;

    private Part(boolean xml, long packed) {
      this.xml = xml;
      this.packed = packed;
    }

    void take(byte[] buffer, int offset, int count) {
      if (produced == 0) {
        look(buffer, offset, count);
      }
      produced += count;
      total += count;
      boolean ratio = produced > ALWAYS_FINE && produced > RATIO * packed;
      if (ratio || total > TOTAL || (zip != null && produced > Budget.BYTES)) {
        throw new FileRefused("file.bomb");
      }
      if (zip != null) {
        zip.write(buffer, offset, count);
      }
    }

    /// The bytes, when the entry is itself an archive.
    @Nullable ByteArrayOutputStream nestedZip() {
      return zip;
    }

    private void look(byte[] buffer, int offset, int count) {
      if (count >= 4
          && buffer[offset] == 'P'
          && buffer[offset + 1] == 'K'
          && buffer[offset + 2] == 3) {
        zip = new ByteArrayOutputStream();
      }
      var head = new String(buffer, offset, count, StandardCharsets.ISO_8859_1);
      if (xml && (head.contains("<!DOCTYPE") || head.contains("<!ENTITY"))) {
        throw new FileRefused("file.unsafe");
      }
    }
  }
}
