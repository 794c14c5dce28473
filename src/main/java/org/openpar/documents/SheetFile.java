package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sheets of an .xlsx, read by StAX: fastexcel-reader does not tell which cells are merged.
/// Formulas are never computed; the value saved with them is shown. Visible sheets come first.
final class SheetFile {

  private final OfficePackage file;
  private final String main;
  private final Map<String, Relationship> relationships;
  private final SheetStyles styles = new SheetStyles();
  private final List<SheetString> strings = new ArrayList<>();
  private boolean since1904;

  private record Sheet(String name, String part, boolean hidden) {}

  SheetFile(OfficePackage file, String main) {
    this.file = file;
    this.main = main;
    relationships = file.relationships(main);
  }

  void read(Story story) {
    for (var relationship : relationships.values()) {
      if (relationship.isPart("styles")) {
        file.part(relationship.target(), styles::read);
      } else if (relationship.isPart("sharedStrings")) {
        file.part(relationship.target(), this::readStrings);
      }
    }
    var sheets = new ArrayList<Sheet>();
    file.part(main, xml -> xml.children(name -> workbook(name, xml, sheets)));
    sheets.stream().filter(it -> !it.hidden()).forEach(it -> readSheet(it, story));
    sheets.stream().filter(Sheet::hidden).forEach(it -> readSheet(it, story));
  }

  private void workbook(String name, Xml xml, List<Sheet> sheets) {
    switch (name) {
      case "workbookPr" -> since1904 = xml.attribute("date1904", "0").matches("1|true");
      case "sheets" -> xml.children(it -> sheets.add(sheet(xml)));
      default -> {}
    }
  }

  private Sheet sheet(Xml xml) {
    file.budget().block();
    var target = relationships.get(xml.relationId());
    return new Sheet(
        PlainText.of(xml.attribute("name", "")),
        target != null && target.isPart("worksheet") ? target.target() : "",
        !xml.attribute("state", "visible").equals("visible"));
  }

  private void readSheet(Sheet sheet, Story story) {
    var drawing = new SheetDrawing(file.budget());
    var shared = new SheetText.Shared(styles, strings, since1904, file.fonts());
    file.part(
        sheet.part(),
        xml -> {
          SheetText text = new SheetText(xml, drawing, shared);
          text.read();
          if (text.tellsHidden()) {
            file.notices().say("file.notice.hidden-cells", sheet.name());
          }
        });
    tellBoxes(sheet);
    var rows = drawing.rows();
    if (sheet.hidden() && !rows.isEmpty()) {
      file.notices().say("file.notice.hidden-sheet", sheet.name());
    }
    story.grid(sheet.name(), rows);
  }

  /// A sheet's text boxes lie in a part of their own, above its cells.
  private void tellBoxes(Sheet sheet) {
    for (var relationship : file.relationships(sheet.part()).values()) {
      if (relationship.isPart("drawing")) {
        file.part(relationship.target(), this::boxes);
      }
    }
  }

  private void boxes(Xml xml) {
    xml.children(
        name -> {
          if (name.equals("txBody")) {
            var words = new StringBuilder();
            box(xml, words);
            file.notices().tellBox(PlainText.of(words));
          } else {
            boxes(xml);
          }
        });
  }

  private static void box(Xml xml, StringBuilder words) {
    xml.children(
        name -> {
          if (name.equals("t")) {
            words.append(xml.text());
          } else {
            box(xml, words);
            words.append(name.equals("p") ? " " : "");
          }
        });
  }

  private void readStrings(Xml xml) {
    xml.children(
        name -> {
          var text = SheetString.read(xml);
          file.budget().cells(1);
          file.budget().characters(text.length());
          strings.add(text);
        });
  }
}
