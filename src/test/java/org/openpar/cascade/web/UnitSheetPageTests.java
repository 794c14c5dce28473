package org.openpar.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.cascade.model.Cascading;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/// A unit's plan on a real Excel sheet: out, filled by another program, back in.
@ExecutionTest
@Import(Screen.class)
class UnitSheetPageTests {

  private static final String OFFICER = "hoa.vpub";
  private static final String COORDINATOR = "ha.snv";
  private static final String STRANGER = "thong.chiengkhoa";
  private static final String UNTOUCHED = "0 nhiệm vụ có thay đổi lấy được, 3 nhiệm vụ không đổi";
  private static final int FIRST = 5;

  private final Screen screen;
  private final IssuedPlan plans;
  private final Cascading cascading;
  private final TransactionTemplate transaction;
  private final Units units;
  private String own = "";

  UnitSheetPageTests(
      Screen screen,
      IssuedPlan plans,
      Cascading cascading,
      TransactionTemplate transaction,
      Units units) {
    this.screen = screen;
    this.plans = plans;
    this.cascading = cascading;
    this.transaction = transaction;
    this.units = units;
  }

  @BeforeEach
  void layAPlanOnTheOffice() throws Exception {
    own = planOfTheOffice();
  }

  private String planOfTheOffice() throws Exception {
    PlanIssued issued =
        plans.issue(
            List.of("Trước ngày 30/6/2018", "Quý III/2018", "Nhiệm vụ thường xuyên"),
            List.of(Cast.unit(units, "vpub")));
    transaction.executeWithoutResult(open -> cascading.cascade(issued));
    return screen
        .see(OFFICER, "/ke-hoach-don-vi?plan=" + issued.plan().value())
        .select("tbody th a")
        .attr("href");
  }

  @Test
  void aSheetThatComesBackAsItWentChangesNothing() throws Exception {
    assertThat(look(download()).text()).contains(UNTOUCHED, "0 dòng chưa lấy được");
    assertThat(look(changed(sheet -> {})).text())
        .as("saved by another program")
        .contains(UNTOUCHED);
    assertThat(look(download()).select("button:contains(Lưu các thay đổi)")).isEmpty();
  }

  @Test
  void nothingSpecialToASheetIsLost() throws Exception {
    write(0, "text", "=1+1 <b>\"Rà soát\"</b>\n- dòng hai", "product", "  Quyết định; 'x'  ");
    write(1, "budget", "1.200.000.000", "start", "5/6/2018", "note", "@SUM(A1)");
    assertThat(look(download()).text()).contains(UNTOUCHED);
    assertThat(look(changed(sheet -> {})).text()).contains(UNTOUCHED);
  }

  @Test
  void structureIsLockedAndPeopleAreChosen() throws Exception {
    try (XSSFWorkbook workbook = open(download())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.isColumnHidden(12)).isTrue();
      assertThat(locked(sheet, 0)).isTrue();
      assertThat(locked(sheet, 12)).isTrue();
      assertThat(locked(sheet, 6)).isFalse();
      assertThat(sheet.getDataValidations()).hasSize(2);
      assertThat(sheet.getDataValidations().getFirst().getErrorBoxTitle())
          .as("what Excel writes over the refusal")
          .isEqualTo("Lĩnh vực");
      assertThat(workbook.isSheetHidden(1)).isTrue();
      assertThat(workbook.isSheetHidden(2)).isTrue();
    }
  }

  @Test
  void soundRowsAreTakenAndTheOthersAreToldCellByCell() throws Exception {
    byte[] filled =
        changed(
            sheet -> {
              fresh(sheet, 0, 7).setCellValue("Phòng Nội chính");
              fresh(sheet, 0, 8).setCellValue(25_000_000);
              fresh(sheet, 1, 6).setCellValue("31/9/2018");
              fresh(sheet, 1, 8).setCellValue("hai tỷ");
              fresh(sheet, 2, 5).setCellValue("1/7/2018");
              fresh(sheet, 2, 6).setCellValue("30/6/2018");
              fresh(sheet, 3, 3).setCellValue("Tập huấn công chức");
              fresh(sheet, 3, 2).setCellValue("I");
              fresh(sheet, 4, 3).setCellValue("Việc không rõ lĩnh vực");
            });
    Document check = look(filled);
    assertThat(check.select("tr:has(.refuse) th").eachText())
        .containsExactly("G7", "I7", "G8", "C10");
    assertThat(check.select("tr:has(.refuse) td:nth-of-type(1)").eachText())
        .containsExactly("31/9/2018", "hai tỷ", "30/6/2018", "–");
    assertThat(screen.see(OFFICER, own).text()).as("only looked").doesNotContain("Nội chính");

    take(check);
    String taken = screen.see(OFFICER, own).text();
    assertThat(taken).contains("Phòng Nội chính", "25.000.000", "I.ĐV1", "Tập huấn công chức");
    assertThat(taken).doesNotContain("Việc không rõ lĩnh vực");
    take(check);
    assertThat(screen.see(OFFICER, own).text()).as("taken twice").doesNotContain("I.ĐV2");

    try (XSSFWorkbook corrected = open(filled)) {
      fresh(corrected.getSheetAt(0), 3, 7).setCellValue("Phòng Hành chính");
      assertThat(look(bytes(corrected)).select("tr:has([name=cells]) td").eachText())
          .as("an added row that says something else the second time")
          .contains("Phòng Hành chính");
    }
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsAskedForCellByCell() throws Exception {
    byte[] filled =
        changed(
            sheet -> {
              fresh(sheet, 0, 7).setCellValue("Phòng Nội chính");
              fresh(sheet, 0, 9).setCellValue("02 công chức");
              fresh(sheet, 1, 7).setCellValue("Phòng Tổng hợp");
            });
    write(0, "assignee", "Phòng Hành chính", "staff", "01 công chức");
    write(1, "note", "Người khác ghi");

    Document check = look(filled);
    assertThat(check.select("tr:has([name=cells]) th").eachText())
        .containsExactly("H6 Phòng, người thực hiện", "J6 Nhân lực, điều kiện bảo đảm");
    assertThat(check.select("tr:has([name=cells]) td").eachText())
        .containsSubsequence("–", "Phòng Hành chính", "Phòng Nội chính");
    take(check, "cells", "J6");
    String taken = screen.see(OFFICER, own).text();
    assertThat(taken).contains("Phòng Hành chính", "02 công chức", "Phòng Tổng hợp");
    assertThat(taken).doesNotContain("Phòng Nội chính", "01 công chức");
    assertThat(screen.see(OFFICER, task(1)).select("#note").val()).isEqualTo("Người khác ghi");
  }

  @Test
  void wordsThatAreCrossedOutAreTold() throws Exception {
    byte[] filled =
        changed(
            sheet -> {
              Font line = sheet.getWorkbook().createFont();
              line.setStrikeout(true);
              Cell cell = fresh(sheet, 0, 7);
              cell.setCellValue("Phòng Nội chính");
              CellStyle style = sheet.getWorkbook().createCellStyle();
              style.setFont(line);
              cell.setCellStyle(style);
            });

    Document check = look(filled);
    assertThat(check.select(".list li").eachText()).containsExactly("H6 Phòng Nội chính");
    assertThat(check.text()).contains("coi như không ghi", UNTOUCHED);
  }

  @Test
  void rowsThatAreGoneOrForeignAreTold() throws Exception {
    screen.press(OFFICER, own + "/linh-vuc/1", "text", "Việc sẽ bị bỏ");
    byte[] filled =
        changed(
            sheet -> {
              fresh(sheet, 0, 12).setCellValue("mã lạ");
              fresh(sheet, 2, 12).setCellValue(cell(sheet, 1, 12).getStringCellValue());
            });
    String added =
        screen.see(OFFICER, own).select("tr:contains(Việc sẽ bị bỏ)").attr("id").substring(2);
    screen.press(OFFICER, own + "/viec/" + added + "/bo");

    Document check = look(filled);
    assertThat(check.select(".list .code").eachText()).hasSize(2).contains("D6");
    assertThat(check.text())
        .contains("lặp lại một nhiệm vụ ở trên", "2 nhiệm vụ của kế hoạch không có trong bảng");
  }

  @Test
  void aForeignFileAndOneOfAnotherPlanAreRefused() throws Exception {
    byte[] mine = download();
    String other = planOfTheOffice();
    assertThat(refusal(other, "bang.xlsx", mine))
        .contains("Bảng này là của kế hoạch khác: Văn phòng UBND tỉnh");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("x").createRow(0).createCell(0).setCellValue("STT");
      assertThat(refusal(own, "bang.xlsx", bytes(workbook))).contains("không phải bảng tải từ");
    }
    assertThat(refusal(own, "bang.xlsx", "PK rác".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    assertThat(refusal(own, "", new byte[0])).isNotEmpty();

    String kept = upload(own, "bang.xlsx", mine).getHeader("Location");
    String id = kept.substring(kept.lastIndexOf('/') + 1);
    assertThat(screen.open(OFFICER, other + "/bang-tinh/" + id).getStatus()).isEqualTo(404);
    assertThat(screen.open(STRANGER, own + "/bang-tinh/tai-ve").getStatus()).isEqualTo(404);
    assertThat(screen.open(COORDINATOR, own + "/bang-tinh").getStatus()).isEqualTo(403);
  }

  private String refusal(String plan, String name, byte[] content) throws Exception {
    MockHttpServletResponse answer = upload(plan, name, content);
    assertThat(answer.getStatus()).isEqualTo(422);
    return Jsoup.parse(answer.getContentAsString()).select("#file-refusal").text();
  }

  private byte[] download() throws Exception {
    return screen.open(OFFICER, own + "/bang-tinh/tai-ve").getContentAsByteArray();
  }

  /// The sheet as another program saves it.
  private byte[] changed(Consumer<Sheet> change) throws Exception {
    try (XSSFWorkbook workbook = open(download())) {
      change.accept(workbook.getSheetAt(0));
      return bytes(workbook);
    }
  }

  private static XSSFWorkbook open(byte[] content) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(content));
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static Cell cell(Sheet sheet, int task, int column) {
    return sheet.getRow(FIRST + task).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /// An empty cell of the same style: what was in it is gone, as when somebody types over it.
  private static Cell fresh(Sheet sheet, int task, int column) {
    Cell old = cell(sheet, task, column);
    CellStyle style = old.getCellStyle();
    old.getRow().removeCell(old);
    Cell fresh = cell(sheet, task, column);
    fresh.setCellStyle(style);
    return fresh;
  }

  private static boolean locked(Sheet sheet, int column) {
    return cell(sheet, 0, column).getCellStyle().getLocked();
  }

  private MockHttpServletResponse upload(String plan, String name, byte[] content)
      throws Exception {
    return screen.upload(
        OFFICER, plan + "/bang-tinh", new MockMultipartFile("file", name, null, content));
  }

  private Document look(byte[] content) throws Exception {
    String there = upload(own, "bang.xlsx", content).getHeader("Location");
    assertThat(there).isNotNull();
    return screen.see(OFFICER, there);
  }

  private void take(Document check, String... fields) throws Exception {
    String action = check.select("main form[method=post]").last().attr("action");
    assertThat(screen.press(OFFICER, action, fields).getStatus()).isEqualTo(303);
  }

  private String task(int row) throws Exception {
    return own
        + "/viec/"
        + screen.see(OFFICER, own).select("tbody tr[id]").eachAttr("id").get(row).substring(2);
  }

  private void write(int row, String... changes) throws Exception {
    Document page = screen.see(OFFICER, task(row));
    List<String> fields = new ArrayList<>();
    for (var input : page.select("form.form").first().select("input[name], textarea[name]")) {
      if (!input.attr("name").equals("_csrf")) {
        fields.add(input.attr("name"));
        fields.add(value(input.attr("name"), input.val(), changes));
      }
    }
    assertThat(screen.press(OFFICER, task(row), fields.toArray(String[]::new)).getStatus())
        .isEqualTo(303);
  }

  private static String value(String name, String value, String... changes) {
    for (int change = 0; change < changes.length; change += 2) {
      if (changes[change].equals(name)) {
        return changes[change + 1];
      }
    }
    return value;
  }
}
