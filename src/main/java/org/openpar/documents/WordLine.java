package org.openpar.documents;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// A paragraph being written: first how it looks, then its words. Distances are twips, twentieths
/// of a point.
final class WordLine {

  private static final int THREE_QUARTER_POINT = 6;

  /// The dash of "2011 - 2020", which stays on the line of both years.
  private static final Pattern A_RANGE = Pattern.compile("(?<=\\d) - (?=\\d)");

  private final XWPFParagraph paragraph;
  private int size;
  private boolean bold;
  private boolean italic;

  private WordLine(XWPFParagraph paragraph) {
    this.paragraph = paragraph;
  }

  static WordLine in(XWPFDocument document) {
    return new WordLine(document.createParagraph());
  }

  /// The next line of a cell; a new cell has an empty one already.
  static WordLine in(XWPFTableCell cell) {
    XWPFParagraph last = cell.getParagraphs().getLast();
    boolean untouched = last.getRuns().isEmpty() && !last.getCTP().isSetPPr();
    return new WordLine(untouched ? last : cell.addParagraph());
  }

  /// A rule of that length in the middle of the place. It is the border of a paragraph of its own,
  /// so that it is neither underlined text nor a floating drawing.
  static void rule(WordLine line, int length, int placeWidth) {
    XWPFParagraph paragraph = line.paragraph;
    int margin = Math.max(0, (placeWidth - length) / 2);
    paragraph.setIndentationLeft(margin);
    paragraph.setIndentationRight(margin);
    paragraph.setSpacingBefore(50);
    paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    CTBorder border = properties(paragraph).addNewPBdr().addNewTop();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(THREE_QUARTER_POINT));
    border.setSpace(BigInteger.ZERO);
    border.setColor("000000");
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    var ctp = paragraph.getCTP();
    return ctp.isSetPPr() ? ctp.getPPr() : ctp.addNewPPr();
  }

  WordLine style(String id) {
    paragraph.setStyle(id);
    return this;
  }

  WordLine align(ParagraphAlignment alignment) {
    paragraph.setAlignment(alignment);
    return this;
  }

  WordLine centered() {
    return align(ParagraphAlignment.CENTER);
  }

  WordLine spaced(int before, int after) {
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return this;
  }

  WordLine indented(int left) {
    paragraph.setIndentationLeft(left);
    return this;
  }

  WordLine size(int points) {
    size = points;
    return this;
  }

  WordLine bold() {
    bold = true;
    return this;
  }

  /// What follows is neither bold nor italic.
  WordLine plain() {
    bold = false;
    italic = false;
    return this;
  }

  WordLine italic() {
    italic = true;
    return this;
  }

  /// Keeps the line on the page of the line after it.
  WordLine withNext() {
    properties(paragraph).addNewKeepNext();
    return this;
  }

  WordLine text(String words) {
    XWPFRun run = paragraph.createRun();
    if (size > 0) {
      run.setFontSize(size);
    }
    if (bold) {
      run.setBold(true);
    }
    if (italic) {
      run.setItalic(true);
    }
    String[] lines =
        A_RANGE.matcher(PrintableText.of(words)).replaceAll("\u00A0-\u00A0").split("\n", -1);
    run.setText(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      run.addBreak();
      run.setText(lines[i]);
    }
    return this;
  }
}
