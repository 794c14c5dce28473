package org.openpar.directory.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet as somebody fills it in Excel.
final class FilledSheet {

  private FilledSheet() {}

  static byte[] of(List<String> header, List<List<String>> lines) throws IOException {
    var out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      List<List<String>> all = new ArrayList<>(List.of(header));
      all.addAll(lines);
      for (int row = 0; row < all.size(); row++) {
        for (int column = 0; column < all.get(row).size(); column++) {
          sheet.value(row, column, all.get(row).get(column));
        }
      }
    }
    return out.toByteArray();
  }

  /// The same with a line through the words of one cell.
  static byte[] crossedOut(byte[] filled, int row, int column) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
      Font line = workbook.createFont();
      line.setStrikeout(true);
      CellStyle style = workbook.createCellStyle();
      style.setFont(line);
      workbook.getSheetAt(0).getRow(row).getCell(column).setCellStyle(style);
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
