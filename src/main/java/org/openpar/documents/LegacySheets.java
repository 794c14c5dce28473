package org.openpar.documents;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/// The sheets of an .xls, read with POI's HSSF to the same grids as an .xlsx gives.
final class LegacySheets {

  private final HSSFWorkbook workbook;
  private final LegacyFonts fonts;
  private final Notices notices;
  private final Budget budget;
  private final boolean since1904;

  LegacySheets(HSSFWorkbook workbook, LegacyFonts fonts, Notices notices, Budget budget) {
    this.workbook = workbook;
    this.fonts = fonts;
    this.notices = notices;
    this.budget = budget;
    this.since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  void read(Story story) {
    read(story, false);
    read(story, true);
  }

  private void read(Story story, boolean hidden) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean isHidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      if (isHidden == hidden) {
        read(workbook.getSheetAt(i), hidden, story);
      }
    }
  }

  private void read(HSSFSheet sheet, boolean hidden, Story story) {
    var drawing = new SheetDrawing(budget);
    boolean tellsHidden = false;
    for (var row : sheet) {
      for (var cell : row) {
        var text = show((HSSFCell) cell, cell.getCellType());
        drawing.put(cell.getRowIndex(), cell.getColumnIndex(), text);
        boolean unseen = row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
        tellsHidden |= unseen && !text.isEmpty();
      }
    }
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      drawing.merge(
          merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn());
    }
    var rows = drawing.rows();
    var name = PlainText.of(sheet.getSheetName());
    if (hidden && !rows.isEmpty()) {
      notices.say("file.notice.hidden-sheet", name);
    }
    if (tellsHidden) {
      notices.say("file.notice.hidden-cells", name);
    }
    story.grid(name, rows);
  }

  private String show(HSSFCell cell, CellType type) {
    budget.step();
    return switch (type) {
      case STRING -> string(cell);
      case NUMERIC ->
          CellFormat.of(cell.getCellStyle().getDataFormatString())
              .show(cell.getNumericCellValue(), since1904);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case FORMULA -> show(cell, cell.getCachedFormulaResultType());
      default -> "";
    };
  }

  private String string(HSSFCell cell) {
    var text = cell.getStringCellValue();
    fonts.see(cell.getCellStyle().getFont(workbook).getFontName(), text);
    return text;
  }
}
