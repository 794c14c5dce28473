package org.openpar.documents;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Draws what stands above the text: agency and number on the left, nation, motto, place and date
/// on the right, then kind and subject (NĐ 30/2020/NĐ-CP, phụ lục I, mục II.1 to II.5).
final class WordHead {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private final XWPFDocument document;
  private final int pageWidth;

  WordHead(XWPFDocument document, int pageWidth) {
    this.document = document;
    this.pageWidth = pageWidth;
  }

  /// @param mark below the number, "" for none
  void draw(OfficialHead head, String mark) {
    int left = pageWidth * 45 / 100;
    var table = new BorderlessTable(document, 2, left, pageWidth - left);
    agency(table.cell(0, 0), left, head);
    nation(table.cell(0, 1), pageWidth - left);
    number(table.cell(1, 0), head);
    if (!mark.isEmpty()) {
      String words = mark.toUpperCase(VIETNAMESE);
      WordLine.in(table.cell(1, 0)).centered().spaced(60, 0).size(13).bold().text(words);
    }
    WordLine.in(table.cell(1, 1)).centered().spaced(100, 0).italic().text(head.placeAndDate());
    if (head.isLetter()) {
      WordLine.in(document).spaced(0, 120);
    } else {
      title(head);
    }
  }

  private void agency(XWPFTableCell cell, int width, OfficialHead head) {
    if (!head.parentAgency().isBlank()) {
      WordLine.in(cell).centered().size(12).text(head.parentAgency().toUpperCase(VIETNAMESE));
    }
    String agency = head.agency().toUpperCase(VIETNAMESE);
    WordLine.in(cell).centered().size(12).bold().text(agency);
    shortRule(WordLine.in(cell), agency, 12, width);
  }

  private void nation(XWPFTableCell cell, int width) {
    WordLine.in(cell).centered().size(12).bold().text(OfficialHead.NATION);
    WordLine.in(cell).centered().size(13).bold().text(OfficialHead.MOTTO);
    WordLine.rule(WordLine.in(cell), TimesBold.width(OfficialHead.MOTTO, 13), width);
  }

  private void number(XWPFTableCell cell, OfficialHead head) {
    WordLine.in(cell).centered().spaced(100, 0).size(13).text(head.numberLine());
    if (head.isLetter()) {
      WordLine.in(cell).centered().spaced(60, 0).size(12).text("V/v " + head.subject());
    }
  }

  private void title(OfficialHead head) {
    WordLine.in(document)
        .style("Title")
        .spaced(360, 0)
        .text(head.kindOfDocument().toUpperCase(VIETNAMESE));
    WordLine.in(document).style("Title").spaced(40, 0).text(head.subject());
    String lastLine = List.of(head.subject().split("\n")).getLast();
    shortRule(WordLine.in(document), lastLine, 14, pageWidth);
    WordLine.in(document).size(6).text("");
  }

  /// Below an agency or a subject: a third to a half of the line above it.
  private static void shortRule(WordLine line, String above, int points, int width) {
    int length = Math.min(TimesBold.width(above, points), width) * 2 / 5;
    WordLine.rule(line, length, width);
  }
}
