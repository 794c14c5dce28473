package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;

/// The sheets of an OpenDocument spreadsheet: visible ones first, as in an Excel workbook.
final class OpenSheets {

  private final Xml xml;
  private final OpenText text;
  private final OpenStyles styles;
  private final OfficePackage file;
  private final List<Sheet> hidden = new ArrayList<>();

  private record Sheet(String name, List<List<Cell>> rows) {}

  OpenSheets(Xml xml, OpenText text, OpenStyles styles, OfficePackage file) {
    this.xml = xml;
    this.text = text;
    this.styles = styles;
    this.file = file;
  }

  /// Reads `office:spreadsheet`, the element just opened.
  void read(Story story) {
    xml.children(
        name -> {
          if (name.equals("table")) {
            sheet(story);
          }
        });
    for (var sheet : hidden) {
      file.notices().say("file.notice.hidden-sheet", sheet.name());
      story.grid(sheet.name(), sheet.rows());
    }
  }

  private void sheet(Story story) {
    var name = PlainText.of(xml.attribute("name", ""));
    boolean shown = styles.isShown(xml.attribute("style-name", ""));
    var drawing = new SheetDrawing(file.budget());
    OpenTable.Pen pen =
        (row, column, wording, rowSpan, columnSpan) -> {
          drawing.put(row, column, wording);
          if (rowSpan > 1 || columnSpan > 1) {
            drawing.merge(row, column, row + rowSpan - 1, column + columnSpan - 1);
          }
        };
    var table = new OpenTable(xml, pen, false, () -> cell(story), () -> text.blocks(story.aside()));
    table.read();
    if (table.tellsHidden()) {
      file.notices().say("file.notice.hidden-cells", name);
    }
    var rows = drawing.rows();
    if (shown) {
      story.grid(name, rows);
    } else if (!rows.isEmpty()) {
      hidden.add(new Sheet(name, rows));
    }
  }

  /// A date is shown whole, whatever two-digit year the cell shows; a plain number without format.
  private Wording cell(Story story) {
    var type = xml.attribute("value-type", "");
    var style = xml.attribute("style-name", "");
    var value = xml.attribute(type.equals("date") ? "date-value" : "value", "");
    var shown = text.cell(story);
    var wording =
        switch (type) {
          case "date" ->
              CellFormat.iso(value).map(styles.date(style)::show).map(Wording::of).orElse(shown);
          case "float" -> number(value, shown);
          default -> shown;
        };
    return styles.look("table-cell", style).isStruck() ? wording.crossedOut() : wording;
  }

  private static Wording number(String value, Wording shown) {
    try {
      return Wording.of(CellFormat.number(Double.parseDouble(value)));
    } catch (NumberFormatException notANumber) {
      return shown;
    }
  }
}
