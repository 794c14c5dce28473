package org.openpar.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A file of the Office of 1997 to 2003, in an OLE2 container; also how Office wraps an encrypted
/// new one.
final class LegacyFile {

  private static final int FLAGS = 10;
  private static final int STREAM = 10 * 1024 * 1024;

  private final byte[] content;
  private final String fileName;
  private final Budget budget = new Budget();
  private final Notices notices = new Notices();
  private final LegacyFonts fonts = new LegacyFonts();

  LegacyFile(byte[] content, String fileName) {
    this.content = content;
    this.fileName = fileName;
  }

  /// POI meets damage with whatever its arithmetic runs into; to a clerk all of that is one thing.
  OfficeText read() {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return read(container.getRoot());
    } catch (FileRefused refused) {
      throw refused;
    } catch (EncryptedDocumentException locked) {
      throw new FileRefused("file.password");
    } catch (OldFileFormatException older) {
      throw new FileRefused("file.not-office", "Office 95");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new FileRefused("file.damaged");
    }
  }

  private OfficeText read(DirectoryNode root) throws IOException {
    if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
      throw new FileRefused("file.password");
    }
    var story = new Story(budget, new Story.Numbers());
    if (root.hasEntry("WordDocument")) {
      readWord(root, story);
      return finish(FileKind.DOC, story);
    }
    if (root.hasEntry("Workbook")) {
      readSheets(root, story);
      return finish(FileKind.XLS, story);
    }
    throw new FileRefused("file.not-office", root.hasEntry("Book") ? "Excel 95" : "OLE2");
  }

  private void readWord(DirectoryNode root, Story story) throws IOException {
    lookAround(root, "Macros", "ObjectPool");
    checkSize(root, "WordDocument");
    refuseEncryption(root);
    try (var document = new HWPFDocument(root)) {
      new LegacyWord(document, fonts, budget, notices).read(story);
    }
  }

  private void readSheets(DirectoryNode root, Story story) throws IOException {
    lookAround(root, "_VBA_PROJECT_CUR", "MBD");
    checkSize(root, "Workbook");
    try (var workbook = new HSSFWorkbook(root, false)) {
      new LegacySheets(workbook, fonts, notices, budget).read(story);
    }
  }

  /// [MS-DOC] 2.5.2: bit 8 of the flags at offset 10 says that the file is encrypted or obfuscated.
  private static void refuseEncryption(DirectoryNode root) throws IOException {
    try (var stream = root.createDocumentInputStream("WordDocument")) {
      var head = stream.readNBytes(FLAGS + 2);
      if (head.length == FLAGS + 2 && (head[FLAGS + 1] & 1) != 0) {
        throw new FileRefused("file.password");
      }
    }
  }

  /// POI holds a document as objects many times its size: what fits 512 MB is this much.
  private static void checkSize(DirectoryNode root, String stream) throws IOException {
    if (((DocumentEntry) root.getEntry(stream)).getSize() > STREAM) {
      throw new FileRefused("file.too-large");
    }
  }

  private void lookAround(DirectoryNode root, String macros, String embedded) {
    if (root.hasEntry(macros)) {
      notices.say("file.notice.macros");
    }
    if (root.getEntryNames().stream().anyMatch(it -> it.startsWith(embedded))) {
      notices.say("file.notice.embedded");
    }
  }

  private OfficeText finish(FileKind kind, Story story) {
    notices.compare(fileName, kind);
    return new OfficeText(kind, story.blocks(), notices.with(fonts));
  }
}
