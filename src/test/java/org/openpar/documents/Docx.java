package org.openpar.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A Word file written as the XML Word writes: `aDocx().table(row("a", merged(2, "b"))).bytes()`.
final class Docx {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private final List<String> body = new ArrayList<>();
  private final List<String> relationships = new ArrayList<>();
  private final Zips zip = Zips.aZip();

  static Docx aDocx() {
    return new Docx();
  }

  /// A paragraph of plain text.
  Docx paragraph(String text) {
    return xml(p(run(text)));
  }

  Docx xml(String block) {
    body.add(block);
    return this;
  }

  Docx table(String... rows) {
    return xml(tableOf(rows));
  }

  Docx styles(String styles) {
    return part("styles", "styles.xml", "<w:styles" + namespaces() + ">" + styles + "</w:styles>");
  }

  Docx numbering(String numbering) {
    return part(
        "numbering",
        "numbering.xml",
        "<w:numbering" + namespaces() + ">" + numbering + "</w:numbering>");
  }

  Docx part(String type, String name, String xml) {
    related(type, name, "Internal");
    return with("word/" + name, xml);
  }

  Docx related(String type, String target, String mode) {
    relationships.add(
        "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\" TargetMode=\"%s\"/>"
            .formatted(relationships.size(), OFFICE, type, target, mode));
    return this;
  }

  Docx with(String name, String content) {
    zip.with(name, content);
    return this;
  }

  Docx with(String name, byte[] content) {
    zip.with(name, content);
    return this;
  }

  byte[] bytes() {
    return bytes(
        "<w:document"
            + namespaces()
            + "><w:body>"
            + String.join("", body)
            + "</w:body></w:document>");
  }

  /// The file with another main part than the language above can say.
  byte[] bytes(String document) {
    return bytes(document, StandardCharsets.UTF_8);
  }

  byte[] bytes(String document, Charset encoding) {
    zip.with(
        "[Content_Types].xml",
        "<Types xmlns=\"%scontent-types\"><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>"
            .formatted(PACKAGE, TYPES + "wordprocessingml.document.main+xml"));
    zip.with(
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    zip.with(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
            .formatted(PACKAGE, String.join("", relationships)));
    zip.with("word/document.xml", document.getBytes(encoding));
    return zip.bytes();
  }

  OfficeText read() {
    return new OfficeFiles().read("ke-hoach.docx", bytes());
  }

  static String namespaces() {
    return " xmlns:w=\"%s\" xmlns:r=\"%s\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        .formatted(WORD, OFFICE);
  }

  static String p(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  static String run(String text) {
    return run("", text);
  }

  /// @param look what stands in the run's properties, such as `<w:b/>`
  static String run(String look, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(look, text);
  }

  static String numbered(String number, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, number, text.isEmpty() ? "" : run(text));
  }

  static String tableOf(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  /// A row of cells; a text that is no cell yet becomes one.
  static String row(String... cells) {
    return "<w:tr>" + cells(cells) + "</w:tr>";
  }

  static String rowWith(String properties, String... cells) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells(cells) + "</w:tr>";
  }

  private static String cells(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.startsWith("<w:") ? cell : cell("", p(run(cell))))
        .collect(Collectors.joining());
  }

  static String cell(String properties, String... blocks) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
  }

  /// A cell over several columns.
  static String merged(int columns, String text) {
    return cell("<w:gridSpan w:val=\"" + columns + "\"/>", p(run(text)));
  }

  /// A cell that begins to reach down, and what it reaches into.
  static String down(String text) {
    return cell("<w:vMerge w:val=\"restart\"/>", p(run(text)));
  }

  static String reached() {
    return cell("<w:vMerge/>", p());
  }

  static String repeated(int times, String text) {
    return IntStream.range(0, times).mapToObj(i -> text).collect(Collectors.joining());
  }
}
