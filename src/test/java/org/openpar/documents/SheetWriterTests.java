package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTests {

  private static final Column[] COLUMNS = {
    Column.label("TT", 6),
    Column.text("Nhiệm vụ", 60),
    Column.date("Hạn cuối", 12),
    Column.number("Kinh phí (triệu đồng)", 14),
    Column.percent("Tiến độ", 10)
  };

  @Test
  void writesTitleDayHeaderAndTypedCells() throws IOException {
    XSSFSheet sheet = open(list());
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("DANH MỤC");
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
        .isEqualTo("Tính đến ngày 15/10/2018");
    assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Nhiệm vụ");
    XSSFCell due = cell(sheet, 2);
    assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
    assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2018-12-31");
    assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("dd/MM/yyyy");
    assertThat(cell(sheet, 3).getNumericCellValue()).isEqualTo(1250.5);
    assertThat(cell(sheet, 4).getNumericCellValue()).isEqualTo(0.5846);
    assertThat(cell(sheet, 4).getCellStyle().getDataFormatString()).isEqualTo("0.00%");
  }

  @Test
  void isReadyToFilterAndToPrint() throws IOException {
    XSSFSheet sheet = open(list());
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:E5");
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFont().getBold()).isTrue();
    assertThat(sheet.getRow(3).getCell(0).getCellStyle().getWrapText()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84 212", "- Đơn vị chủ trì", "@SUM(A1)", "=HYPERLINK(\"x\")"})
  void keepsTextThatLooksLikeAFormulaAsText(String text) throws IOException {
    XSSFCell cell = cell(open(oneRow(text)), 0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
  }

  @Test
  void takesTextNobodyCanPrintAndTextTooLongForExcel() throws IOException {
    assertThat(cell(open(oneRow("Một\u0000 <hai> & \uD83D")), 0).getStringCellValue())
        .isEqualTo("Một <hai> & ");
    assertThat(cell(open(oneRow("a".repeat(40_000))), 0).getStringCellValue())
        .hasSize(32_767)
        .endsWith("…");
  }

  @Test
  void leavesAnEmptyCellWhereThereIsNothing() throws IOException {
    assertThat(cell(open(oneRow((@Nullable Object) null)), 0).getCellType())
        .isEqualTo(CellType.BLANK);
  }

  @Test
  void writesManyRowsAndKeepsTheirOrder() throws IOException {
    var out = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(out, "Nhiệm vụ")) {
      sheet.columns(Column.number("TT", 8), Column.text("Nhiệm vụ", 40));
      for (int i = 1; i <= 25_000; i++) {
        sheet.row(i, "Nhiệm vụ số " + i);
      }
    }
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(25_001);
      assertThat(rows.get(25_000).getCellAsNumber(0)).contains(new BigDecimal(25_000));
      assertThat(rows.get(12_345).getCellText(1)).isEqualTo("Nhiệm vụ số 12345");
    }
  }

  @Test
  void isAFileEvenWithoutRows() throws IOException {
    var out = new ByteArrayOutputStream();
    SheetWriter.to(out, "Nhiệm vụ").columns(COLUMNS).close();
    assertThat(open(out.toByteArray()).getLastRowNum()).isZero();
  }

  @Test
  void refusesARowThatDoesNotFitItsColumns() {
    assertThatIllegalArgumentException().isThrownBy(() -> oneRow("một", "hai"));
  }

  /// Leaves the list below target, for people to look at.
  @Test
  void writesTheTasksOfThePlan() throws IOException {
    var out = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(out, "Nhiệm vụ năm 2018")) {
      sheet
          .title("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2018")
          .asOf("Tính đến ngày 15/10/2018")
          .columns(
              Column.label("TT", 6),
              Column.text("Nhiệm vụ", 50),
              Column.text("Sản phẩm", 28),
              Column.text("Cơ quan chủ trì", 26),
              Column.text("Cơ quan phối hợp", 26),
              Column.text("Thời gian hoàn thành", 18),
              Column.date("Hạn cuối", 13),
              Column.percent("Tiến độ", 10));
      for (String line : ReformReport.taskLines()) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 6) {
          sheet.row(
              Integer.valueOf(cells[0]),
              cells[1],
              cells[2],
              cells[3],
              cells[4],
              cells[5],
              LocalDate.of(2018, 12, 31),
              new BigDecimal("0.8"));
        }
      }
    }
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve("tasks-2018.xlsx"), out.toByteArray());
    assertThat(open(out.toByteArray()).getLastRowNum()).isEqualTo(3 + 65);
  }

  private static byte[] list() throws IOException {
    var out = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(out, "Nhiệm vụ")) {
      sheet.title("DANH MỤC NHIỆM VỤ").asOf("Tính đến ngày 15/10/2018").columns(COLUMNS);
      sheet.row(
          "1", "Ban hành kế hoạch", LocalDate.of(2018, 12, 31), 1250.5, new BigDecimal("0.5846"));
    }
    return out.toByteArray();
  }

  private static byte[] oneRow(@Nullable Object... values) throws IOException {
    var out = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(out, "Nhiệm vụ")) {
      sheet.title("Một").asOf("Hai").columns(Column.text("Nhiệm vụ", 20)).row(values);
    }
    return out.toByteArray();
  }

  private static XSSFCell cell(XSSFSheet sheet, int column) {
    return sheet.getRow(4).getCell(column);
  }

  private static XSSFSheet open(byte[] xlsx) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(xlsx)).getSheetAt(0);
  }
}
