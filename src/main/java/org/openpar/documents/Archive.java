package org.openpar.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A zip file held in memory. Every entry is unpacked once into nothing before any is read: the
/// bytes that come out are counted, never the sizes a header claims. Zips inside the zip count in
/// the same account.
final class Archive {

  private static final int SHORT = 65_535;
  private static final int BUFFER = 16_384;
  private static final int ENTRIES = 10_000;
  private static final int NESTING = 3;

  private final byte[] content;
  private final Map<String, ZipDirectory.Entry> entries;

  private Archive(byte[] content, Map<String, ZipDirectory.Entry> entries) {
    this.content = content;
    this.entries = entries;
  }

  static Archive of(byte[] content) {
    return of(content, new Unpacked(), 1);
  }

  private static Archive of(byte[] content, Unpacked unpacked, int nesting) {
    try {
      var directory = new ZipDirectory(content);
      unpacked.entries(directory.count(), ENTRIES);
      var archive = new Archive(content, directory.entries());
      for (var entry : archive.entries.entrySet()) {
        archive.walk(entry.getKey(), entry.getValue(), unpacked, nesting);
      }
      return archive;
    } catch (IndexOutOfBoundsException
        | IllegalArgumentException
        | ArithmeticException
        | DataFormatException broken) {
      throw new FileRefused("file.damaged");
    }
  }

  /// The names of all entries, in lower case: a part's name has no case (ECMA-376 part 2, 6.2.2).
  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(ZipDirectory.key(name));
  }

  InputStream open(String name) {
    var entry = entries.get(ZipDirectory.key(name));
    if (entry == null) {
      throw new FileRefused("file.damaged");
    }
    var packed = new ByteArrayInputStream(content, entry.offset(), entry.packed());
    return entry.stored() ? packed : inflating(packed);
  }

  private static InputStream inflating(InputStream packed) {
    var inflater = new Inflater(true);
    return new InflaterInputStream(packed, inflater, BUFFER) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  /// A short part as text.
  String text(String name) {
    try (var part = open(name)) {
      return new String(part.readNBytes(SHORT), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new FileRefused("file.damaged");
    }
  }

  private void walk(String name, ZipDirectory.Entry entry, Unpacked unpacked, int nesting)
      throws DataFormatException {
    var crc = new CRC32();
    var inner = unpacked.entry(name, entry.packed());
    if (entry.stored()) {
      crc.update(content, entry.offset(), entry.packed());
      inner.take(content, entry.offset(), entry.packed());
    } else {
      inflate(entry, crc, inner);
    }
    if (crc.getValue() != entry.crc()) {
      throw new FileRefused("file.damaged");
    }
    var nested = inner.nestedZip();
    if (nested != null) {
      if (nesting == NESTING) {
        throw new FileRefused("file.bomb");
      }
      of(nested.toByteArray(), unpacked, nesting + 1);
    }
  }

  private void inflate(ZipDirectory.Entry entry, CRC32 crc, Unpacked.Part part)
      throws DataFormatException {
    var buffer = new byte[BUFFER];
    try (var inflater = new Inflater(true)) {
      inflater.setInput(content, entry.offset(), entry.packed());
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new FileRefused("file.damaged");
        }
        crc.update(buffer, 0, count);
        part.take(buffer, 0, count);
      }
    }
  }
}
