package org.openpar.documents;

import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
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
        var wording = wording((HSSFCell) cell);
        drawing.put(cell.getRowIndex(), cell.getColumnIndex(), wording);
        boolean unseen = row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
        tellsHidden |= unseen && !wording.isEmpty();
      }
    }
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      drawing.merge(
          merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn());
    }
    tellBoxes(sheet);
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

  private void tellBoxes(HSSFSheet sheet) {
    var patriarch = sheet.getDrawingPatriarch();
    if (patriarch != null) {
      patriarch.getChildren().stream()
          .filter(shape -> shape instanceof HSSFSimpleShape && !(shape instanceof HSSFComment))
          .map(shape -> ((HSSFSimpleShape) shape).getString())
          .filter(Objects::nonNull)
          .forEach(text -> notices.tellBox(PlainText.of(text.getString())));
    }
  }

  private Wording wording(HSSFCell cell) {
    var text = show(cell, cell.getCellType());
    boolean struck = cell.getCellStyle().getFont(workbook).getStrikeout();
    var pencil = new Pencil();
    if (cell.getCellType() == CellType.STRING) {
      write(text, cell.getRichStringCellValue(), struck, pencil);
    } else {
      pencil.write(text, struck);
    }
    return pencil.wording();
  }

  /// Before its first run a string is in the font of its cell.
  private void write(String text, HSSFRichTextString rich, boolean struck, Pencil pencil) {
    int runs = rich.numFormattingRuns();
    int plain = runs == 0 ? text.length() : rich.getIndexOfFormattingRun(0);
    pencil.write(text.substring(0, plain), struck);
    for (int run = 0; run < runs; run++) {
      int start = rich.getIndexOfFormattingRun(run);
      int end = run + 1 == runs ? text.length() : rich.getIndexOfFormattingRun(run + 1);
      short font = rich.getFontOfFormattingRun(run);
      pencil.write(text.substring(start, end), workbook.getFontAt(font).getStrikeout());
    }
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
