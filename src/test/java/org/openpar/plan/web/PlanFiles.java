package org.openpar.plan.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openpar.documents.Column;
import org.openpar.documents.SheetWriter;
import org.springframework.core.io.ClassPathResource;

/// Files of plans to upload. Each [#aPlan()] is the same paper in other bytes, for the same bytes
/// are taken only once.
final class PlanFiles {

  private static final AtomicInteger COPY = new AtomicInteger();

  private static final List<String> AREAS = List.of("I", "II", "III", "IV", "V");

  private PlanFiles() {}

  static byte[] sample(String ending) throws IOException {
    return new ClassPathResource("samples/ke-hoach-cchc-2018." + ending).getContentAsByteArray();
  }

  static byte[] aPlan() throws IOException {
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
