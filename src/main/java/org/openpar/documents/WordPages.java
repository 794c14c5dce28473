package org.openpar.documents;

import static org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT;
import static org.apache.poi.wp.usermodel.HeaderFooterType.FIRST;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openpar.documents.FormProfile.PageNumberPlace;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The paper: A4, its margins, its page numbers. The text and each annex are a section of their
/// own, numbered from 1, the 1 unseen.
final class WordPages {

  private static final int SHORT_SIDE = twips(210);
  private static final int LONG_SIDE = twips(297);
  private static final int TOP = twips(20);
  private static final int BOTTOM = twips(20);
  private static final int LEFT = twips(30);
  private static final int RIGHT = twips(15);
  private static final int TO_NUMBER = twips(10);
  private static final int NUMBER_SIZE = 13;

  private final XWPFDocument document;
  private WordWriter.Orientation orientation = WordWriter.Orientation.PORTRAIT;

  WordPages(XWPFDocument document, PageNumberPlace numbers) {
    this.document = document;
    switch (numbers) {
      case TOP_CENTER -> {
        blank(document.createHeader(FIRST));
        number(document.createHeader(DEFAULT), ParagraphAlignment.CENTER);
      }
      case BOTTOM_RIGHT -> {
        blank(document.createFooter(FIRST));
        number(document.createFooter(DEFAULT), ParagraphAlignment.RIGHT);
      }
    }
    layOut();
  }

  /// How wide a line of the present section is, in twips.
  int textWidth() {
    return width() - LEFT - RIGHT;
  }

  /// Ends the present section; what follows begins on a new page, numbered from 1.
  void turn(WordWriter.Orientation next) {
    XWPFParagraph last = document.createParagraph();
    last.setSpacingBetween(1, LineSpacingRule.EXACT);
    last.getCTP().getPPr().addNewSectPr().set(section());
    orientation = next;
    layOut();
  }

  private void layOut() {
    CTSectPr section = section();
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(width()));
    size.setH(BigInteger.valueOf(SHORT_SIDE + LONG_SIDE - width()));
    size.setOrient(isWide() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(TO_NUMBER));
    margins.setFooter(BigInteger.valueOf(TO_NUMBER));
    margins.setGutter(BigInteger.ZERO);
    if (!section.isSetPgNumType()) {
      section.addNewPgNumType().setStart(BigInteger.ONE);
    }
  }

  private CTSectPr section() {
    var body = document.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  private int width() {
    return isWide() ? LONG_SIDE : SHORT_SIDE;
  }

  private boolean isWide() {
    return orientation == WordWriter.Orientation.LANDSCAPE;
  }

  private static void blank(XWPFHeaderFooter place) {
    place.createParagraph();
  }

  private static void number(XWPFHeaderFooter place, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = place.createParagraph();
    paragraph.setAlignment(alignment);
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    CTR run = field.addNewR();
    run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * NUMBER_SIZE));
    run.addNewT().setStringValue("2");
  }

  private static int twips(int millimeters) {
    return (int) Math.round(millimeters / 25.4 * 1440);
  }
}
