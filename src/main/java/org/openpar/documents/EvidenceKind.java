package org.openpar.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What may prove a piece of work. A kind is told by content, and the name must agree with it: a
/// program called "kế hoạch.pdf" is no evidence, nor is a page called "kế hoạch.html". Files with
/// macros and files under a password are of no kind.
enum EvidenceKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  DOC("application/msword", "doc"),
  XLS("application/vnd.ms-excel", "xls"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  TEXT("text/plain", "txt");

  private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] OLE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final String mediaType;
  private final Set<String> extensions;

  EvidenceKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = Set.of(extensions);
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<EvidenceKind> findKind(FileName name, byte[] content) {
    return findKind(content).filter(kind -> kind.extensions.contains(name.extension()));
  }

  private static Optional<EvidenceKind> findKind(byte[] content) {
    if (starts(content, PDF_START)) {
      return Optional.of(PDF);
    } else if (starts(content, JPEG_START)) {
      return Optional.of(JPEG);
    } else if (starts(content, PNG_START)) {
      return Optional.of(PNG);
    } else if (starts(content, ZIP_START)) {
      return inArchive(content);
    } else if (starts(content, OLE_START)) {
      return inCompound(content);
    }
    return isText(content) ? Optional.of(TEXT) : Optional.empty();
  }

  private static boolean starts(byte[] content, byte[] start) {
    return content.length > start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  /// Reads the directory of the archive only; nothing is unpacked, so nothing can explode.
  private static Optional<EvidenceKind> inArchive(byte[] content) {
    try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
      Set<String> parts =
          Collections.list(archive.getEntries()).stream()
              .map(ZipArchiveEntry::getName)
              .collect(Collectors.toSet());
      if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
        return Optional.empty();
      } else if (parts.contains("word/document.xml")) {
        return Optional.of(DOCX);
      } else if (parts.contains("xl/workbook.xml")) {
        return Optional.of(XLSX);
      }
      return openDocument(archive);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<EvidenceKind> openDocument(ZipFile archive) throws IOException {
    ZipArchiveEntry entry = archive.getEntry("mimetype");
    if (entry == null) {
      return Optional.empty();
    }
    try (var stream = archive.getInputStream(entry)) {
      String type = new String(stream.readNBytes(100), StandardCharsets.US_ASCII);
      return Set.of(ODT, ODS).stream().filter(kind -> kind.mediaType.equals(type)).findFirst();
    }
  }

  private static Optional<EvidenceKind> inCompound(byte[] content) {
    try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      var root = file.getRoot();
      if (root.hasEntryCaseInsensitive("Macros")
          || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
        return Optional.empty();
      } else if (root.hasEntryCaseInsensitive("WordDocument")) {
        return Optional.of(DOC);
      } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return Optional.of(XLS);
      }
      return Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static boolean isText(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.chars().allMatch(letter -> letter >= ' ' || "\t\r\n\f".indexOf(letter) >= 0);
    } catch (CharacterCodingException noText) {
      return false;
    }
  }
}
