package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The body of a .docx, read by StAX in one pass: what a reader of the printed page sees, without
/// what was deleted under tracking, without field codes, headers and footers.
final class WordText {

  private final Xml xml;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final LegacyFonts fonts;
  private final Budget budget;
  private final Notices notices;
  private final List<String> notes = new ArrayList<>();
  private @Nullable Line carriedOver;

  WordText(
      Xml xml,
      WordStyles styles,
      WordNumbering numbering,
      LegacyFonts fonts,
      Budget budget,
      Notices notices) {
    this.notices = notices;
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.fonts = fonts;
    this.budget = budget;
  }

  /// Reads `w:document`, the element just opened.
  void read(Story story) {
    xml.children(
        name -> {
          if (name.equals("body")) {
            blocks(story);
          }
        });
  }

  /// The notes that were pointed at ("footnote 3"), in the order of their marks.
  List<String> notes() {
    return notes;
  }

  /// Reads `w:footnotes` or `w:endnotes`: what each note says, by its kind and id.
  void readNotes(Story story, Map<String, Wording> said) {
    xml.children(
        kind -> {
          String key = kind + " " + xml.attribute("id", "");
          Story note = story.note();
          blocks(note);
          said.put(key, note.asCell());
        });
  }

  private void blocks(Story story) {
    xml.children(name -> block(name, story));
    endOf(story);
  }

  /// A deleted paragraph end joins with what follows in the same cell or body only.
  private void endOf(Story story) {
    if (carriedOver != null) {
      story.paragraph(carriedOver.wording(), false);
      carriedOver = null;
    }
  }

  private void block(String name, Story story) {
    switch (name) {
      case "p" -> paragraph(story);
      case "tbl" -> new WordTable(xml, budget, notices, this::cell).read(story);
      case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> blocks(story);
      case "AlternateContent" -> firstChild(() -> blocks(story));
      default -> {}
    }
  }

  private Wording cell(Story outer, WordTable.CellReader cell) {
    var inner = outer.cell();
    cell.read(name -> block(name, inner));
    endOf(inner);
    return inner.asCell();
  }

  /// Word wrote the same content twice, for new and for old programs: the first is ours.
  private void firstChild(Runnable read) {
    var seen = new boolean[1];
    xml.children(
        name -> {
          if (!seen[0]) {
            seen[0] = true;
            read.run();
          }
        });
  }

  private void paragraph(Story story) {
    var line = new Line(fonts);
    var asides = story.aside();
    var properties = new Properties();
    if (carriedOver != null) {
      line.join(carriedOver);
      carriedOver = null;
    }
    xml.children(
        name -> {
          if (name.equals("pPr")) {
            xml.children(properties::read);
          } else {
            inline(name, line, properties, asides);
          }
        });
    if (properties.endDeleted) {
      carriedOver = line;
    } else {
      line.prefix(properties.number());
      story.paragraph(line.wording(), line.isBold());
    }
    story.addAll(asides);
  }

  private final class Properties {
    private String style = "";
    private WordStyles.@Nullable Listing listing;
    private boolean endDeleted;

    void read(String name) {
      switch (name) {
        case "pStyle" -> style = xml.attribute("val", "");
        case "numPr" -> listing = WordStyles.listing(xml);
        case "rPr" -> xml.children(inner -> endDeleted |= inner.equals("del"));
        default -> {}
      }
    }

    /// A paragraph may name its level only; the list is then its style's.
    String number() {
      var ofStyle = styles.listing(style);
      var own = listing == null ? ofStyle : listing;
      if (own == null) {
        return "";
      }
      if (own.number().isEmpty() && ofStyle != null) {
        return numbering.next(new WordStyles.Listing(ofStyle.number(), own.level()));
      }
      return numbering.next(own);
    }
  }

  private void inline(String name, Line line, Properties properties, Story asides) {
    switch (name) {
      case "r" -> run(line, properties, asides);
      case "del", "moveFrom" -> notices.say("file.notice.tracked");
      case "pPr", "sdtPr", "sdtEndPr", "rPr", "proofErr" -> {}
      case "t" -> line.write(xml.text(), false, null);
      case "AlternateContent" ->
          firstChild(() -> xml.children(it -> inline(it, line, properties, asides)));
      default -> xml.children(inner -> inline(inner, line, properties, asides));
    }
  }

  private void run(Line line, Properties properties, Story asides) {
    var look = new Look[] {styles.paragraph(properties.style)};
    xml.children(
        name -> {
          if (name.equals("rPr")) {
            var style = new StringBuilder();
            var own = Look.ofWord(xml, style::append);
            look[0] = own.over(styles.character(style.toString()).over(look[0]));
          } else if (!look[0].isHidden()) {
            piece(name, line, look[0], asides);
          }
        });
  }

  private void piece(String name, Line line, Look look, Story asides) {
    switch (name) {
      case "t" -> line.write(xml.text(), look);
      case "tab", "ptab" -> line.mark("\t");
      case "br", "cr" -> line.mark("\n");
      case "noBreakHyphen" -> line.write("-", look.isBold(), null);
      case "sym" -> line.write(PictureFonts.sign(xml.attribute("char", "")), look.isBold(), null);
      case "footnoteReference", "endnoteReference" -> {
        notes.add(name.replace("Reference", " ") + xml.attribute("id", ""));
        line.mark(noteMark(notes.size()));
      }
      case "ruby", "rubyBase", "r" -> xml.children(inner -> piece(inner, line, look, asides));
      case "AlternateContent" ->
          firstChild(() -> xml.children(inner -> piece(inner, line, look, asides)));
      case "drawing", "pict", "object" -> drawing(asides);
      default -> {}
    }
  }

  private String noteMark(int number) {
    boolean ownMark = !xml.attribute("customMarkFollows", "0").matches("0|false");
    return ownMark ? "" : "[" + number + "]";
  }

  private void drawing(Story asides) {
    xml.children(
        name -> {
          if (name.equals("txbxContent")) {
            asides.box(this::blocks, notices);
          } else if (name.equals("AlternateContent")) {
            firstChild(() -> drawing(asides));
          } else {
            drawing(asides);
          }
        });
  }
}
