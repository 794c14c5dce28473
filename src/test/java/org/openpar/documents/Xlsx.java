package org.openpar.documents;

import static org.openpar.documents.Zips.aZip;

import java.util.ArrayList;
import java.util.List;

/// A workbook written as the XML Excel writes: `anXlsx().sheet("a", number("A1", 2, "45000"))`.
final class Xlsx {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private record Sheet(String name, String state, String content) {}

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private String merges = "";

  static Xlsx anXlsx() {
    return new Xlsx();
  }

  Xlsx sheet(String name, String... cells) {
    return sheet(name, "visible", cells);
  }

  Xlsx hidden(String name, String... cells) {
    return sheet(name, "hidden", cells);
  }

  private Xlsx sheet(String name, String state, String... cells) {
    var content = "<sheetData>" + String.join("", cells) + "</sheetData>" + merges;
    sheets.add(new Sheet(name, state, content));
    merges = "";
    return this;
  }

  /// Merges a region of the sheet that is added next.
  Xlsx merging(String region) {
    merges += "<mergeCells><mergeCell ref=\"" + region + "\"/></mergeCells>";
    return this;
  }

  /// Style 1 has the first format given, style 0 none.
  Xlsx format(String code) {
    formats.add(code);
    return this;
  }

  OfficeText read() {
    return new OfficeFiles().read("ke-hoach.xlsx", bytes());
  }

  byte[] bytes() {
    var zip =
        aZip()
            .with(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"%s\"/></Types>"
                    .formatted(TYPE))
            .with(
                "_rels/.rels",
                relationships(relationship("r", "officeDocument", "xl/workbook.xml")))
            .with("xl/styles.xml", styles());
    var list = new StringBuilder();
    var links = new StringBuilder(relationship("styles", "styles", "styles.xml"));
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      list.append(
          "<sheet name=\"%s\" state=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>"
              .formatted(sheet.name(), sheet.state(), i + 1, i));
      links.append(relationship("s" + i, "worksheet", "sheet" + i + ".xml"));
      zip.with("xl/sheet" + i + ".xml", root("worksheet", sheet.content()));
    }
    return zip.with("xl/workbook.xml", root("workbook", "<sheets>" + list + "</sheets>"))
        .with("xl/_rels/workbook.xml.rels", relationships(links.toString()))
        .bytes();
  }

  private String styles() {
    var codes = new StringBuilder();
    var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.size(); i++) {
      codes.append(
          "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
              .formatted(200 + i, formats.get(i).replace("\"", "&quot;")));
      styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
    }
    return root(
        "styleSheet", "<numFmts>%s</numFmts><cellXfs>%s</cellXfs>".formatted(codes, styles));
  }

  static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static String number(int style, String value) {
    return "<c s=\"%d\"><v>%s</v></c>".formatted(style, value);
  }

  static String cell(String attributes, String content) {
    return "<c " + attributes + ">" + content + "</c>";
  }

  private static String root(String name, String content) {
    return "<%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>".formatted(name, MAIN, OFFICE, content, name);
  }

  private static String relationships(String links) {
    return "<Relationships>" + links + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }
}
