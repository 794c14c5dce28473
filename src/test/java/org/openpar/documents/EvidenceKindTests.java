package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.testing.Forms;
import org.openpar.testing.OfficialPaper;

class EvidenceKindTests {

  private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void tellsAKindByItsContent() throws IOException {
    assertThat(kind("a.pdf", PDF)).contains(EvidenceKind.PDF);
    assertThat(kind("a.png", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0)))
        .contains(EvidenceKind.PNG);
    assertThat(kind("a.jpeg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0))).contains(EvidenceKind.JPEG);
    assertThat(kind("a.txt", text("Biên bản họp\r\n"))).contains(EvidenceKind.TEXT);
    assertThat(kind("a.docx", word())).contains(EvidenceKind.DOCX);
    assertThat(kind("a.xlsx", excel())).contains(EvidenceKind.XLSX);
    assertThat(kind("a.xls", legacyExcel())).contains(EvidenceKind.XLS);
    assertThat(kind("a.doc", compound("WordDocument"))).contains(EvidenceKind.DOC);
    assertThat(kind("a.odt", openDocument("application/vnd.oasis.opendocument.text")))
        .contains(EvidenceKind.ODT);
    assertThat(kind("a.ods", openDocument("application/vnd.oasis.opendocument.spreadsheet")))
        .contains(EvidenceKind.ODS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.exe", "a.html", "a", "a.pdf.docx", "a.zip"})
  void refusesANameThatDoesNotAgree(String name) {
    assertThat(kind(name, PDF)).isEmpty();
  }

  @Test
  void refusesAProgramUnderAnotherName() {
    assertThat(kind("kế hoạch.pdf", bytes('M', 'Z', 0x90, 0, 3))).isEmpty();
    assertThat(kind("kế hoạch.txt", bytes('M', 'Z', 0x90, 0, 3))).isEmpty();
  }

  @Test
  void refusesAPageThatABrowserWouldRun() {
    assertThat(kind("a.html", text("<script>alert(1)</script>"))).isEmpty();
    assertThat(kind("a.svg", text("<svg onload='x'/>"))).isEmpty();
  }

  @Test
  void refusesAnArchiveThatIsNoDocument() throws IOException {
    assertThat(kind("a.zip", archive("readme.txt", "x"))).isEmpty();
    assertThat(kind("a.docx", archive("readme.txt", "x"))).isEmpty();
  }

  @Test
  void refusesMacros() throws IOException {
    assertThat(kind("a.docx", archive("word/document.xml", "x", "word/vbaProject.bin", "x")))
        .isEmpty();
    assertThat(kind("a.doc", compound("WordDocument", "Macros"))).isEmpty();
    assertThat(kind("a.xls", compound("Workbook", "_VBA_PROJECT_CUR"))).isEmpty();
  }

  @Test
  void refusesADocumentUnderAPassword() throws IOException {
    assertThat(kind("a.docx", compound("EncryptedPackage"))).isEmpty();
  }

  @Test
  void refusesDamagedFiles() {
    assertThat(kind("a.docx", text("PK\u0003\u0004 and no archive"))).isEmpty();
    assertThat(kind("a.doc", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1))).isEmpty();
    assertThat(kind("a.txt", bytes('a', 0xC3))).isEmpty();
  }

  private static Optional<EvidenceKind> kind(String name, byte[] content) {
    return EvidenceKind.findKind(FileName.of(name), content);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word() {
    return OfficialPaper.of(WordWriter.in(Forms.DECREE_30).paragraph("Một")).bytes();
  }

  private static byte[] excel() throws IOException {
    var out = new ByteArrayOutputStream();
    SheetWriter.to(out, "Một").columns(Column.text("Một", 10)).close();
    return out.toByteArray();
  }

  private static byte[] legacyExcel() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      book.createSheet("Một");
      book.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] compound(String... entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var file = new POIFSFileSystem()) {
      for (String entry : entries) {
        file.getRoot().createDirectory(entry);
      }
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] openDocument(String mediaType) throws IOException {
    return archive("mimetype", mediaType, "content.xml", "<x/>");
  }

  private static byte[] archive(String... namesAndContents) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(text(namesAndContents[i + 1]));
      }
    }
    return out.toByteArray();
  }
}
