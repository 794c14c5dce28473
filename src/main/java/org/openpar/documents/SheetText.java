package org.openpar.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One sheet of an .xlsx, cell by cell.
final class SheetText {

  /// What all sheets of a workbook share.
  record Shared(
      SheetStyles styles, List<SheetString> strings, boolean since1904, LegacyFonts fonts) {}

  private static final int LETTERS = 26;
  private static final int FAR = 100_000_000;

  private final Xml xml;
  private final SheetDrawing drawing;
  private final Shared shared;
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private boolean rowHidden;
  private boolean tellsHidden;
  private int row = -1;
  private int column = -1;

  SheetText(Xml xml, SheetDrawing drawing, Shared shared) {
    this.xml = xml;
    this.drawing = drawing;
    this.shared = shared;
  }

  /// Reads `worksheet`, the element just opened.
  void read() {
    xml.children(
        name -> {
          switch (name) {
            case "cols" -> xml.children(it -> columns());
            case "sheetData" -> xml.children(it -> row());
            case "mergeCells" -> xml.children(it -> merge(xml.attribute("ref", "")));
            default -> {}
          }
        });
  }

  /// Whether something stands in rows or columns nobody sees.
  boolean tellsHidden() {
    return tellsHidden;
  }

  private void columns() {
    if (isHidden()) {
      int last = Math.min(xml.number("max", 0), Budget.COLUMNS);
      for (int each = Math.max(1, xml.number("min", 1)); each <= last; each++) {
        hiddenColumns.add(each - 1);
      }
    }
  }

  private boolean isHidden() {
    return xml.attribute("hidden", "0").matches("1|true");
  }

  private void row() {
    row = xml.number("r", row + 2) - 1;
    rowHidden = isHidden();
    column = -1;
    xml.children(it -> cell());
  }

  private void cell() {
    var reference = xml.attribute("r");
    column = reference == null ? column + 1 : columnOf(reference);
    int style = xml.number("s", 0);
    var type = xml.attribute("t", "n");
    var value = new StringBuilder();
    var formula = new StringBuilder();
    var written = new Wording[1];
    xml.children(
        name -> {
          if (name.equals("v")) {
            value.append(xml.text());
          } else if (name.equals("f")) {
            formula.append('=').append(xml.text());
          } else if (name.equals("is")) {
            written[0] = SheetString.read(xml).in(shared.styles().font(style), shared.fonts());
          }
        });
    var wording = written[0] == null ? wording(type, value.toString(), style) : written[0];
    boolean unsaved = value.isEmpty() && !type.equals("str");
    if (wording.isEmpty() && unsaved && formula.length() > 1) {
      wording = Wording.of(PlainText.of(formula.toString()));
    }
    if (!wording.isEmpty() && row >= 0 && column >= 0) {
      drawing.put(row, column, wording);
      tellsHidden |= rowHidden || hiddenColumns.contains(column);
    }
  }

  private Wording wording(String type, String value, int style) {
    if (value.isEmpty()) {
      return Wording.NONE;
    }
    var font = shared.styles().font(style);
    if (type.equals("s")) {
      return sharedString(Xml.parse(value, -1)).in(font, shared.fonts());
    }
    var wording = Wording.of(PlainText.of(show(type, value, style)));
    return font.struck() ? wording.crossedOut() : wording;
  }

  private String show(String type, String value, int style) {
    return switch (type) {
      case "str", "inlineStr" -> value;
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "e" -> value;
      case "d" -> isoDate(value, shared.styles().format(style));
      default -> number(value, style);
    };
  }

  private SheetString sharedString(int index) {
    if (index < 0 || index >= shared.strings().size()) {
      throw new FileRefused("file.damaged");
    }
    return shared.strings().get(index);
  }

  private String number(String value, int style) {
    try {
      return shared.styles().format(style).show(Double.parseDouble(value), shared.since1904());
    } catch (NumberFormatException notANumber) {
      return value;
    }
  }

  private static String isoDate(String value, CellFormat format) {
    return CellFormat.iso(value).map(format::show).orElse(value);
  }

  private void merge(String reference) {
    var ends = reference.split(":", 2);
    if (ends.length == 2) {
      drawing.merge(rowOf(ends[0]), columnOf(ends[0]), rowOf(ends[1]), columnOf(ends[1]));
    }
  }

  /// "AB12" is column 27, from 0.
  private static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column =
          Math.min(FAR, column) * LETTERS % FAR
              + Character.toUpperCase(reference.charAt(i))
              - 'A'
              + 1;
    }
    return column - 1;
  }

  private static int rowOf(String reference) {
    return Xml.parse(reference.replaceFirst("^[A-Za-z$]+", ""), 0) - 1;
  }
}
