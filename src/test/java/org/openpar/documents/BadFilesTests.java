package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openpar.documents.Docx.aDocx;
import static org.openpar.documents.Docx.p;
import static org.openpar.documents.Docx.repeated;
import static org.openpar.documents.Docx.run;
import static org.openpar.documents.Zips.aZip;
import static org.openpar.documents.Zips.patched;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTests {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final int MEGABYTE = 1024 * 1024;

  private final OfficeFiles files = new OfficeFiles();

  @Test
  void refusesAFileWithoutContent() {
    expect(new byte[0], "file.empty");
  }

  @Test
  void refusesAFileAboveTwentyFiveMegabytes() {
    expect(new byte[25 * MEGABYTE + 1], "file.too-large");
  }

  @Test
  void looksAtTheSizeOfAFileBeforeLoadingIt(@TempDir Path folder) throws IOException {
    var huge = folder.resolve("a.docx");
    try (var file =
        Files.newByteChannel(huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      file.position(8L * 1024 * MEGABYTE);
      file.write(ByteBuffer.wrap(new byte[1]));
    }

    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> files.read(huge))
        .matches(refused -> refused.key().equals("file.too-large"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 x                            | PDF",
        "{\\rtf1\\ansi Kế hoạch}               | RTF",
        "<html><body>Kế hoạch</body></html>    | HTML",
        "MIME-Version: 1.0                     | HTML",
        "<?xml version='1.0'?><w:wordDocument/>| XML",
        "\u0089PNG x                           | PNG",
        "GIF89a                                | GIF",
        "Rar! x                                | RAR",
        "Kế hoạch cải cách hành chính          | TXT",
      })
  void saysWhatAFileIsThatIsNoOfficeFile(String content, String nature) {
    var bytes =
        content.getBytes(
            nature.equals("PNG") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);

    expect(bytes, "file.not-office", nature);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ x", "\u007FELF x", "#!/bin/sh"})
  void saysInWordsThatAFileIsAProgram(String content) {
    expect(content.getBytes(StandardCharsets.UTF_8), "file.not-office.program");
  }

  @Test
  void refusesRandomBytes() {
    var noise = new byte[5000];
    new Random(30).nextBytes(noise);

    expect(noise, "file.not-office.unknown");
  }

  @Test
  void refusesAnOrdinaryZip() {
    expect(aZip().with("a.txt", "a").bytes(), "file.not-office", "ZIP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "xlsx", "xls", "ods"})
  void refusesAFileThatBreaksOffInTheMiddle(String format) throws IOException {
    var whole = sample(format);

    expect(Arrays.copyOf(whole, whole.length / 2), "file.damaged");
  }

  /// Whatever a byte's damage does, it ends in text or in a clear refusal.
  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "xlsx", "xls", "ods"})
  void meetsAnyDamageWithTextOrARefusal(String format) throws IOException {
    var whole = sample(format);
    var random = new Random(2018);
    int answered = 0;
    for (int i = 0; i < 60; i++) {
      var damaged = whole.clone();
      for (int n = 0; n < 20; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      answered += answers(damaged) ? 1 : 0;
    }
    assertThat(answered).isEqualTo(60);
  }

  @Test
  void refusesAnEntryWhoseChecksumIsWrong() {
    var stored =
        patched(
            aDocx().with("word/media/a.png", noise(9000)).bytes(), "\u0001\u0002", "\u0002\u0001");

    expect(stored, "file.damaged");
  }

  @Test
  void asksForAWordOrExcelFileWithoutItsPassword() throws Exception {
    expect(encrypted(aDocx().paragraph("Mật").bytes()), "file.password");
    expect(encryptedXls(), "file.password");
    expect(encryptedDoc(), "file.password");
  }

  @Test
  void asksForAnOpenDocumentWithoutItsPassword() {
    var manifest =
        "<manifest><file-entry full-path=\"content.xml\"><encryption-data checksum=\"x\"/></file-entry></manifest>";

    expect(
        aZip()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("META-INF/manifest.xml", manifest)
            .with("content.xml", noise(500))
            .bytes(),
        "file.password");
  }

  @Test
  void refusesMoreThanTwoHundredMegabytesOnceUnpacked() {
    expect(aDocx().with("word/media/a.bin", new byte[201 * MEGABYTE]).bytes(), "file.bomb");
  }

  @Test
  void refusesAnEntryThatUnpacksToAHundredfold() {
    expect(aDocx().with("word/media/a.bin", new byte[18 * MEGABYTE]).bytes(), "file.bomb");
  }

  /// The header says ten bytes; what counts is what comes out.
  @Test
  void countsWhatComesOutAndNotWhatTheHeaderClaims() {
    var honest = aDocx().with("word/media/a.bin", new byte[0x01400000]).bytes();

    expect(patched(honest, "\0\0\u0040\u0001", "\n\0\0\0"), "file.bomb");
  }

  @Test
  void refusesZipsWithinZips() {
    var bomb = aZip().with("0", new byte[3 * MEGABYTE]).bytes();
    for (int level = 1; level < 6; level++) {
      var outer = aZip();
      for (int i = 0; i < 10; i++) {
        outer.with(level + "/" + i + ".zip", bomb);
      }
      bomb = outer.bytes();
    }

    expect(aDocx().with("word/embeddings/a.zip", bomb).bytes(), "file.bomb");
  }

  @Test
  void refusesMoreThanTenThousandEntries() {
    var docx = aDocx();
    for (int i = 0; i < 10_001; i++) {
      docx.with("word/media/" + i, "");
    }

    expect(docx.bytes(), "file.bomb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../evil.sh", "word/../../evil", "/etc/passwd", "word\\evil", "C:evil"})
  void refusesNamesThatLeadOutOfTheFile(String name) {
    expect(aDocx().with(name, "x").bytes(), "file.unsafe");
  }

  @Test
  void refusesAPartThatIsThereTwice() {
    var twice =
        patched(aDocx().with("word/documenT.xmk", "x").bytes(), "documenT.xmk", "documenT.xml");

    expect(twice, "file.unsafe");
  }

  @Test
  void refusesALocalNameThatDiffersFromTheDirectory() {
    var docx = aDocx().with("word/a.bin", "x").bytes();
    int first = new String(docx, StandardCharsets.ISO_8859_1).indexOf("word/a.bin");
    docx[first + 5] = 'b';

    expect(docx, "file.unsafe");
  }

  @Test
  void refusesABillionLaughs() {
    var laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a%d \"%s\">".formatted(i, repeated(10, "&a" + (i - 1) + ";")));
    }

    expect(aDocx().bytes(laughs + "]><w>&a11;</w>"), "file.unsafe");
  }

  @Test
  void neverFetchesAnExternalEntity() throws IOException {
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    try {
      var address = "http://localhost:" + server.getAddress().getPort() + "/a.dtd";
      var padding = "<!--" + repeated(20_000, "x") + "-->";
      expect(aDocx().bytes("<w>&undeclared;</w>"), "file.unsafe");
      expect(aDocx().bytes("<!DOCTYPE w SYSTEM \"" + address + "\"><w/>"), "file.unsafe");
      expect(
          aDocx()
              .bytes(padding + "<!DOCTYPE w [<!ENTITY a SYSTEM \"" + address + "\">]><w>&a;</w>"),
          "file.unsafe");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void refusesADeclarationInAnyPartAndEncoding() {
    expect(aDocx().with("word/theme/a.xml", "<!DOCTYPE a []><a/>").bytes(), "file.unsafe");
    var wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a []><a/>";
    expect(aDocx().bytes(wide, StandardCharsets.UTF_16), "file.unsafe");
  }

  @Test
  void refusesNestingDeeperThanAnyOfficeProgramWrites() {
    int depth = 100_000;

    expect(aDocx().bytes(repeated(depth, "<a>") + repeated(depth, "</a>")), "file.unsafe");
  }

  @Test
  void refusesXmlThatIsNotWellFormed() {
    expect(aDocx().bytes("<w:document"), "file.damaged");
    expect(aDocx().bytes("<a></b>"), "file.damaged");
  }

  @Test
  void refusesMoreRowsThanAnyPlanHas() {
    var random = new Random(1);
    var rows = new StringBuilder();
    for (int i = 0; i < 60_001; i++) {
      rows.append(Docx.row(Long.toString(random.nextLong())));
    }

    expect(aDocx().table(rows.toString()).bytes(), "file.too-large");
  }

  @Test
  void refusesAParagraphLongerThanAnyCell() {
    expect(aDocx().xml(p(run("a".repeat(100_001)))).bytes(), "file.too-large");
  }

  @Test
  void refusesMoreColumnsThanAnyPlanHas() {
    expect(aDocx().table(Docx.row(Docx.merged(65, "x"))).bytes(), "file.too-large");
  }

  private void expect(byte[] content, String key, Object... arguments) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> files.read("ke-hoach.docx", content))
        .satisfies(
            refused -> {
              assertThat(refused.key()).isEqualTo(key);
              assertThat(refused.arguments()).containsExactly(arguments);
            });
  }

  private boolean answers(byte[] content) {
    try {
      return files.read("ke-hoach", content) != null;
    } catch (FileRefused refused) {
      return !refused.key().isEmpty();
    }
  }

  private static byte[] sample(String format) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve("ke-hoach-cchc-2018." + format));
  }

  private static byte[] noise(int length) {
    var noise = new byte[length];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] encrypted(byte[] content) throws IOException, GeneralSecurityException {
    try (var container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("123456");
      try (var out = encryptor.getDataStream(container)) {
        out.write(content);
      }
      return bytes(container);
    }
  }

  private static byte[] encryptedXls() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("123456");
    try (var workbook = new HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      workbook.createSheet("Mật").createRow(0).createCell(0).setCellValue("Mật");
      workbook.write(out);
      return out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  /// [MS-DOC] 2.5.2: bit 8 of the flags at offset 10 says that the file is encrypted.
  private static byte[] encryptedDoc() throws IOException {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(sample("doc")))) {
      byte[] stream;
      try (var in = container.createDocumentInputStream("WordDocument")) {
        stream = in.readAllBytes();
      }
      stream[11] |= 1;
      container.getRoot().createOrUpdateDocument("WordDocument", new ByteArrayInputStream(stream));
      return bytes(container);
    }
  }

  private static byte[] bytes(POIFSFileSystem container) throws IOException {
    var out = new ByteArrayOutputStream();
    container.writeFilesystem(out);
    return out.toByteArray();
  }
}
