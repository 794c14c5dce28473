package org.openpar.documents;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Draws the end of the text: recipients on the left, the signature on the right (NĐ 30/2020/NĐ-CP,
/// phụ lục I, mục II.7 and II.9).
final class WordSignature {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final int ROOM_FOR_SIGNATURE = 1500;

  private final XWPFDocument document;
  private final int pageWidth;

  WordSignature(XWPFDocument document, int pageWidth) {
    this.document = document;
    this.pageWidth = pageWidth;
  }

  void draw(SignatureBlock signature, List<String> recipients) {
    WordLine.in(document).size(8).withNext().text("");
    var table = new BorderlessTable(document, 1, pageWidth / 2, pageWidth - pageWidth / 2);
    recipients(table.cell(0, 0), recipients);
    signature(table.cell(0, 1), signature);
  }

  private static void recipients(XWPFTableCell cell, List<String> recipients) {
    WordLine.in(cell).size(12).bold().italic().text(SignatureBlock.RECIPIENTS);
    for (int i = 0; i < recipients.size(); i++) {
      String end = i == recipients.size() - 1 ? "." : ";";
      WordLine.in(cell).size(11).text("- " + recipients.get(i) + end);
    }
  }

  private static void signature(XWPFTableCell cell, SignatureBlock signature) {
    for (String line : signature.authority()) {
      WordLine.in(cell).centered().bold().text(line.toUpperCase(VIETNAMESE));
    }
    WordLine.in(cell).centered().bold().text(signature.title().toUpperCase(VIETNAMESE));
    WordLine.in(cell).centered().spaced(ROOM_FOR_SIGNATURE, 0).bold().text(signature.name());
  }
}
