package org.openpar.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads any office file a clerk may have: Word, Excel and OpenDocument, new and old.
///
/// What a file is, its content says, never its name. Everything that could do harm is refused as
/// [FileRefused] with a reason; macros, links and embedded objects are never run, followed or
/// opened, and a notice says that they are there. No file takes more than ten seconds or 512 MB.
public final class OfficeFiles {

  public OfficeFiles() {}

  /// @param fileName as the person named it; only compared with what the content is
  /// @throws FileRefused when it is no office file, is damaged, protected or dangerous
  public OfficeText read(String fileName, byte[] content) {
    checkSize(content.length);
    var nature = FileNature.of(content);
    return switch (nature) {
      case ZIP -> new OfficePackage(Archive.of(content), fileName).read();
      case OLE2 -> new LegacyFile(content, fileName).read();
      default -> throw nature.refusal();
    };
  }

  /// Reads a file of this machine; its size is checked before it is loaded.
  ///
  /// @throws FileRefused like [#read(String, byte[])]
  public OfficeText read(Path file) {
    try {
      checkSize(Files.size(file));
      return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void checkSize(long bytes) {
    if (bytes == 0) {
      throw new FileRefused("file.empty");
    }
    if (bytes > Budget.BYTES) {
      throw new FileRefused("file.too-large");
    }
  }
}
