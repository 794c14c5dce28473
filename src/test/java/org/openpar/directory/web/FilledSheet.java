package org.openpar.directory.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
}
