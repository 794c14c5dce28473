import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openpar.documents.OfficeFiles;
import org.openpar.organization.SeedUnits;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.paper.PlanReader;
import org.openpar.plan.paper.ReadingOptions;

/// Reading a signed plan: as a command, and in a program that is warm.
final class Papers {

  private static final Path SAMPLE =
      Path.of("src/test/resources/samples/ke-hoach-cchc-2018.docx");
  private static final Path SAMPLE_DOC =
      Path.of("src/test/resources/samples/ke-hoach-cchc-2018.doc");
  private static final int ROWS = 2_000;

  private final List<String> lines = new ArrayList<>();
  private final int times;

  private Papers(int times) {
    this.times = times;
  }

  /// The rows of its table.
  static List<String> read(Path work, int times) throws Exception {
    Papers papers = new Papers(times);
    papers.command(SAMPLE);
    papers.warm("the sample (.docx)", SAMPLE);
    papers.warm("the sample (.doc)", SAMPLE_DOC);
    papers.warm("a plan of 2,000 rows (.docx)", long2000(work.resolve("long.docx")));
    return papers.lines;
  }

  private void command(Path file) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int run = 0; run < 5; run++) {
      long begun = System.nanoTime();
      Process process =
          new ProcessBuilder("./openpar", "read-plan", file.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("read-plan failed");
      }
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    add("`./openpar read-plan` of the sample, whole process", millis, "");
  }

  private void warm(String name, Path file) throws IOException {
    List<Double> millis = new ArrayList<>();
    int tasks = 0;
    for (int run = -times / 2; run < times; run++) {
      long begun = System.nanoTime();
      PlanReading reading =
          new PlanReader(SeedUnits::on)
              .read(new OfficeFiles().read(file), ReadingOptions.on(LocalDate.of(2018, 2, 5)));
      if (run >= 0) {
        millis.add((System.nanoTime() - begun) / 1e6);
      }
      tasks = reading.tasks().size();
    }
    add(name + ", warm, in the program", millis, tasks + " tasks");
  }

  private void add(String name, List<Double> millis, String note) {
    millis.sort(Comparator.naturalOrder());
    lines.add(
        Table.row(name, Table.number(millis.get(millis.size() / 2)) + " ms",
            Table.number(millis.get(millis.size() * 9 / 10)) + " ms",
            String.valueOf(millis.size()), note));
  }

  /// The sample with the rows of its longest table again and again.
  private static Path long2000(Path file) throws IOException {
    try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(SAMPLE));
        OutputStream out = Files.newOutputStream(file)) {
      XWPFTable table =
          paper.getTables().stream()
              .max(Comparator.comparing(XWPFTable::getNumberOfRows)).orElseThrow();
      List<XWPFTableRow> rows = List.copyOf(table.getRows());
      for (int row = rows.size(); row < ROWS; row++) {
        table.addRow(rows.get(2 + row % (rows.size() - 2)));
      }
      paper.write(out);
    }
    return file;
  }
}
