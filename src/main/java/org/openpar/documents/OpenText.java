package org.openpar.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The body of an OpenDocument text, or what stands in a cell of a spreadsheet.
final class OpenText {

  private final Xml xml;
  private final OpenStyles styles;
  private final LegacyFonts fonts;
  private final Budget budget;
  private final Notices notices;
  private final OpenLists lists;
  private final List<String> marks = new ArrayList<>();
  private final Map<String, Wording> notes = new LinkedHashMap<>();

  OpenText(Xml xml, OpenStyles styles, LegacyFonts fonts, Budget budget, Notices notices) {
    this.xml = xml;
    this.styles = styles;
    this.fonts = fonts;
    this.budget = budget;
    this.notices = notices;
    this.lists = new OpenLists(xml, styles);
  }

  /// Reads a whole text, the element just opened: its notes stand behind it.
  void read(Story story) {
    blocks(story);
    notes.forEach(story::noted);
  }

  /// Reads the children of the element just opened.
  void blocks(Story story) {
    xml.children(name -> block(name, story));
  }

  void block(String name, Story story) {
    switch (name) {
      case "p", "h" -> paragraph(name, story, "");
      case "table" -> table(story);
      case "tracked-changes" -> xml.children(change -> notices.say("file.notice.tracked"));
      case "list" -> lists.list(it -> block(it, story), (it, look) -> paragraph(it, story, look));
      case "section", "index-body", "index-title", "table-of-content", "numbered-paragraph" ->
          blocks(story);
      case "frame", "g" -> blocks(story);
      case "text-box", "custom-shape", "rect", "text-shape" -> story.box(this::blocks, notices);
      default -> {}
    }
  }

  private void table(Story story) {
    var grid = new GridDrawing(budget);
    OpenTable.Pen pen =
        (row, column, wording, rowSpan, columnSpan) -> {
          if (!grid.isTaken(row, column)) {
            grid.set(row, column, wording, rowSpan, columnSpan);
          }
        };
    new OpenTable(xml, pen, true, () -> cell(story), () -> {}).read();
    story.grid("", grid.rows());
  }

  /// Reads a cell, the element just opened.
  Wording cell(Story outer) {
    var inner = outer.cell();
    blocks(inner);
    return inner.asCell();
  }

  private void paragraph(String element, Story story, String number) {
    var style = xml.attribute("style-name", "");
    var line = new Line(fonts);
    var asides = story.aside();
    var prefix = element.equals("h") && number.isEmpty() ? lists.heading() : number;
    spans(line, styles.paragraph(style), asides);
    line.prefix(prefix);
    story.paragraph(line.wording(), line.isBold());
    story.addAll(asides);
  }

  private void spans(Line line, Look look, Story asides) {
    xml.mixed(
        text -> {
          if (!look.isHidden()) {
            line.write(spaced(text), look);
          }
        },
        name -> inline(name, line, look, asides));
  }

  private void inline(String name, Line line, Look look, Story asides) {
    switch (name) {
      case "span" -> {
        var own = styles.look("text", xml.attribute("style-name", ""));
        spans(line, own.over(look), asides);
      }
      case "s" -> line.mark(" ".repeat(Math.clamp(xml.number("c", 1), 0, 100)));
      case "tab" -> line.mark("\t");
      case "line-break" -> line.mark("\n");
      case "note-citation" -> {
        marks.add("[" + xml.text().strip() + "]");
        line.mark(marks.getLast());
      }
      case "note-body" -> {
        Story note = asides.note();
        blocks(note);
        notes.put(marks.getLast(), note.asCell());
      }
      case "frame", "g", "custom-shape", "rect", "text-shape" -> block(name, asides);
      case "annotation", "ruby-text", "script", "hidden-text", "hidden-paragraph" -> {}
      case "tracked-changes", "event-listeners" -> {}
      default -> spans(line, look, asides);
    }
  }

  /// White space in the file is one space, however the file is broken into lines.
  private static String spaced(String text) {
    return text.replaceAll("[ \\t\\r\\n]+", " ");
  }
}
