package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files at the edge of every limit, read by a JVM with 512 MB.
class WorstFilesTests {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int ALMOST_ALL = 190 * MEGABYTE;

  /// Reads the files named and prints what became of each.
  static final class Reading {
    public static void main(String... files) {
      for (var file : files) {
        System.out.println(answer(Path.of(file)));
      }
    }

    private static String answer(Path file) {
      try {
        return "read " + new OfficeFiles().read(file).blocks().size();
      } catch (FileRefused refused) {
        return refused.key();
      }
    }
  }

  @Test
  void endInARefusalWithinHalfAGigabyte(@TempDir Path folder) throws Exception {
    var noise = new Random(5);
    var files =
        List.of(
            docx(folder, "text", () -> "<w:p><w:r><w:t>" + noise(noise) + "</w:t></w:r></w:p>"),
            docx(folder, "runs", () -> "<w:r a=\"" + noise(noise) + "\"/>"),
            docx(
                folder, "tables", () -> "<w:tbl><w:tr/><w:tr a=\"" + noise(noise) + "\"/></w:tbl>"),
            xlsx(folder, () -> "<si><t>" + noise(noise) + "</t></si>"));

    assertThat(answers(files))
        .containsExactly("file.too-large", "read 0", "file.too-large", "file.too-large");
  }

  private static List<String> answers(List<Path> files) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName()));
    files.forEach(file -> command.add(file.toString()));
    var reading =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var answers = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reading.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return answers.lines().toList();
  }

  private static String noise(Random random) {
    return Integer.toHexString(random.nextInt()) + Docx.repeated(6, "cải cách ");
  }

  private static Path docx(Path folder, String name, Supplier<String> piece) throws IOException {
    var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    return file(
        folder,
        name,
        "document",
        type,
        "<w:document xmlns:w=\"w\"><w:body>",
        piece,
        "</w:body></w:document>");
  }

  /// The strings of a workbook stand in a part of their own; the workbook only points there.
  private static Path xlsx(Path folder, Supplier<String> piece) throws IOException {
    var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    return file(folder, "strings", "strings", type, "<sst>", piece, "</sst>");
  }

  private static Path file(
      Path folder,
      String name,
      String part,
      String type,
      String begin,
      Supplier<String> piece,
      String end)
      throws IOException {
    var file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types><Override PartName=\"/document\" ContentType=\"" + type + "\"/></Types>");
      put(zip, "_rels/.rels", relationship("officeDocument", "document"));
      put(zip, "_rels/document.rels", relationship("sharedStrings", "strings"));
      if (!part.equals("document")) {
        put(zip, "document", "<workbook/>");
      }
      zip.putNextEntry(new ZipEntry(part));
      fill(zip, begin, piece, end);
    }
    return file;
  }

  private static void fill(OutputStream out, String begin, Supplier<String> piece, String end)
      throws IOException {
    out.write(begin.getBytes(StandardCharsets.UTF_8));
    for (int written = 0; written < ALMOST_ALL; ) {
      var bytes = piece.get().getBytes(StandardCharsets.UTF_8);
      out.write(bytes);
      written += bytes.length;
    }
    out.write(end.getBytes(StandardCharsets.UTF_8));
  }

  private static String relationship(String type, String target) {
    return "<R><Relationship Id=\"r\" Type=\"x/%s\" Target=\"%s\"/></R>".formatted(type, target);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
