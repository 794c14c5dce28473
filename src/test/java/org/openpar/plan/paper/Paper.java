package org.openpar.plan.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpar.documents.Cell;
import org.openpar.documents.FileKind;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeText;
import org.openpar.organization.SeedUnits;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.TaskReading;

/// A small language for papers in tests. In a row of a table, cells stand between bars; `^` goes on
/// with the cell above, `<` with the cell at the left, `¶` is a line break within a cell, and words
/// between tildes are crossed out.
final class Paper {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final Pattern STRUCK = Pattern.compile("~([^~]+)~");

  private static final Map<LocalDate, UnitMap> MAPS = new ConcurrentHashMap<>();

  private final List<OfficeBlock> blocks = new ArrayList<>();
  private int tables;

  static Paper paper() {
    return new Paper();
  }

  /// A paper with the usual head of a decision of the province for a year.
  static Paper decision(int year) {
    return paper()
        .table(
            "ỦY BAN NHÂN DÂN¶TỈNH SƠN LA¶Số: 3320/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶Độc"
                + " lập - Tự do - Hạnh phúc¶Sơn La, ngày 28 tháng 12 năm "
                + (year - 1))
        .lines(
            "QUYẾT ĐỊNH",
            "Về việc ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm " + year,
            "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.");
  }

  Paper lines(String... lines) {
    for (String line : lines) {
      blocks.add(new OfficeBlock.Paragraph(inForce(line), false, struck(line)));
    }
    return this;
  }

  Paper bold(String line) {
    blocks.add(new OfficeBlock.Paragraph(inForce(line), true, struck(line)));
    return this;
  }

  Paper table(String... rows) {
    String[][] texts =
        Arrays.stream(rows)
            .map(
                row ->
                    Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new))
            .toArray(String[][]::new);
    int columns = Arrays.stream(texts).mapToInt(row -> row.length).max().orElse(0);
    blocks.add(new OfficeBlock.Grid(++tables, "", grid(texts, columns)));
    return this;
  }

  OfficeText text() {
    return new OfficeText(FileKind.DOCX, List.copyOf(blocks), List.of());
  }

  PlanReading read() {
    return new PlanReader(Paper::units).read(text(), ReadingOptions.on(TODAY));
  }

  PlanReading read(int year) {
    return new PlanReader(Paper::units).read(text(), new ReadingOptions(year, null, TODAY));
  }

  private static UnitMap units(LocalDate day) {
    return MAPS.computeIfAbsent(day, SeedUnits::on);
  }

  /// The only task of the paper.
  TaskReading task() {
    List<TaskReading> tasks = read().tasks();
    if (tasks.size() != 1) {
      throw new AssertionError("one task expected, read " + tasks.size() + ": " + tasks);
    }
    return tasks.getFirst();
  }

  private static List<List<Cell>> grid(String[][] texts, int columns) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < texts.length; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        cells.add(cell(texts, row, column));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Cell cell(String[][] texts, int row, int column) {
    int top = row;
    int left = column;
    while (at(texts, top, left).equals("<")) {
      left--;
    }
    while (at(texts, top, left).equals("^")) {
      top--;
    }
    int height = 1;
    while (top + height < texts.length && at(texts, top + height, left).equals("^")) {
      height++;
    }
    int width = 1;
    while (left + width < texts[top].length && at(texts, top, left + width).equals("<")) {
      width++;
    }
    String text = at(texts, top, left);
    return new Cell(inForce(text), top, left, height, width, struck(text));
  }

  private static String inForce(String text) {
    return STRUCK.matcher(text).replaceAll("").replace('¶', '\n').strip();
  }

  private static String struck(String text) {
    return STRUCK
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining(" … "));
  }

  private static String at(String[][] texts, int row, int column) {
    return column < texts[row].length ? texts[row][column] : "";
  }
}
