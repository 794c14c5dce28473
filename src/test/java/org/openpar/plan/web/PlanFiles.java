package org.openpar.plan.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openpar.documents.Column;
import org.openpar.documents.SheetWriter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.springframework.core.io.ClassPathResource;

/// Files of plans to upload. Each [#aPlan()] is the same paper in other bytes, for the same bytes
/// are taken only once.
public final class PlanFiles {

  private static final AtomicInteger COPY = new AtomicInteger();

  private static final List<String> AREAS = List.of("I", "II", "III", "IV", "V");

  private PlanFiles() {}

  static byte[] sample(String ending) throws IOException {
    return new ClassPathResource("samples/ke-hoach-cchc-2018." + ending).getContentAsByteArray();
  }

  public static byte[] aPlan() throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(sample("docx")));
        ZipOutputStream to = new ZipOutputStream(copy)) {
      to.setComment("copy " + COPY.incrementAndGet());
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
    }
    return copy.toByteArray();
  }

  /// The same plan as a later decision has it: one task moved to another day, one led by another,
  /// one dropped, one new.
  static byte[] amended(String number) throws IOException {
    return amended(number, 2018);
  }

  static byte[] amended(String number, int year) throws IOException {
    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(aPlan()))) {
      XWPFTable table = paper.getTables().getLast();
      write(row(table, "Rà soát văn bản quy phạm pháp lu").getCell(6), "Trước ngày 15/12/2018");
      write(row(table, "Rà soát, đánh giá thủ tục hành c").getCell(4), "Sở Tư pháp");
      int trained = table.getRows().indexOf(row(table, "Tập huấn nghiệp vụ soạn thảo văn"));
      XWPFTableRow added = new XWPFTableRow((CTRow) table.getRow(trained).getCtRow().copy(), table);
      write(added.getCell(2), "Tổ chức diễn đàn trực tuyến với doanh nghiệp về quy định của tỉnh");
      write(added.getCell(3), "Biên bản diễn đàn");
      write(added.getCell(6), "Trước ngày 20/12/2018");
      table.addRow(added, trained + 1);
      table.removeRow(table.getRows().indexOf(row(table, "Tổ chức hội thi tìm hiểu công tá")));
      replace(paper, "3320/QĐ-UBND", number);
      replace(paper, "năm 2018", "năm " + year);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      paper.write(bytes);
      return bytes.toByteArray();
    }
  }

  /// The same plan as a later decision has it: one task due a month sooner, and nothing else.
  public static byte[] hastened(String number) throws IOException {
    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(aPlan()))) {
      XWPFTable table = paper.getTables().getLast();
      write(row(table, "Rà soát, đánh giá thủ tục hành c").getCell(6), "Trước ngày 15/8/2018");
      replace(paper, "3320/QĐ-UBND", number);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      paper.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XWPFTableRow row(XWPFTable table, String words) {
    return table.getRows().stream()
        .filter(row -> row.getTableCells().stream().anyMatch(it -> it.getText().startsWith(words)))
        .findFirst()
        .orElseThrow();
  }

  private static void write(XWPFTableCell cell, String words) {
    XWPFParagraph first = cell.getParagraphs().getFirst();
    for (int run = first.getRuns().size() - 1; run >= 0; run--) {
      first.removeRun(run);
    }
    first.createRun().setText(words);
  }

  private static void replace(XWPFDocument paper, String words, String others) {
    Stream<XWPFParagraph> cells =
        paper.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> cell.getParagraphs().stream());
    Stream.concat(paper.getParagraphs().stream(), cells)
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .filter(run -> run.text().contains(words))
        .forEach(run -> run.setText(run.text().replace(words, others), 0));
  }

  /// A plan in a sheet with as many tasks as asked for, a hundred to an area.
  static byte[] aPlanOf(int tasks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(bytes, "Phụ lục")) {
      sheet.columns(
          Column.text("STT", 6),
          Column.text("Nhiệm vụ", 40),
          Column.text("Sản phẩm", 20),
          Column.text("Cơ quan chủ trì", 20),
          Column.text("Cơ quan phối hợp", 20),
          Column.text("Thời gian hoàn thành", 20));
      for (int task = 0; task < tasks; task++) {
        if (task % 100 == 0) {
          sheet.row(AREAS.get(task / 100), "LĨNH VỰC " + AREAS.get(task / 100), "", "", "", "");
        }
        sheet.row(
            Integer.toString(task + 1),
            "Rà soát thủ tục hành chính số " + task,
            "Báo cáo",
            "Sở Nội vụ",
            "Các sở, ban, ngành",
            "Quý I/2018");
      }
    }
    return bytes.toByteArray();
  }

  static byte[] aListOfNames() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(bytes, "Danh sách")) {
      sheet.columns(Column.text("Họ và tên", 20), Column.text("Điện thoại", 20));
      sheet.row("Trần Thị Hà", "0212 3800 102");
    }
    return bytes.toByteArray();
  }
}
