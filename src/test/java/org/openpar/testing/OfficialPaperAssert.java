package org.openpar.testing;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.openpar.documents.FormProfile;
import org.openpar.documents.FormProfile.PageNumberPlace;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// What the law says of the form of a document, as assertions.
public final class OfficialPaperAssert extends AbstractAssert<OfficialPaperAssert, OfficialPaper> {

  OfficialPaperAssert(OfficialPaper paper) {
    super(paper, OfficialPaperAssert.class);
  }

  /// Paper, margins, font, nation, page numbers and legal bases as the act wants them.
  public OfficialPaperAssert follows(FormProfile profile) {
    hasPaperAndFont();
    showsInBold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13);
    showsInBold("Độc lập - Tự do - Hạnh phúc", 13, 14);
    numbersItsPages(profile.pageNumberPlace());
    List<XWPFParagraph> bases =
        actual.paragraphs().stream().filter(line -> line.getText().startsWith("Căn cứ")).toList();
    if (!bases.isEmpty()) {
      var form = profile.legalBasisForm();
      Assertions.assertThat(bases.getLast().getText()).endsWith(form.end());
      Assertions.assertThat(bases)
          .allMatch(line -> runs(line).allMatch(run -> run.isItalic() == form.italic()));
    }
    return this;
  }

  public OfficialPaperAssert hasSubject(String subject) {
    return says(subject);
  }

  public OfficialPaperAssert says(String line) {
    Assertions.assertThat(actual.lines()).contains(line);
    return this;
  }

  public OfficialPaperAssert neverSays(String words) {
    Assertions.assertThat(actual.lines()).noneMatch(line -> line.contains(words));
    return this;
  }

  /// These lines, in this order; others may stand between them.
  public OfficialPaperAssert saysInOrder(String... lines) {
    Assertions.assertThat(actual.lines()).containsSubsequence(lines);
    return this;
  }

  public OfficialPaperAssert isSignedBy(String title, String name) {
    return saysInOrder("Nơi nhận:", title, name).inBold(title).inBold(name);
  }

  public OfficialPaperAssert goesTo(String... recipients) {
    List<String> lines = actual.lines();
    int start = lines.indexOf("Nơi nhận:") + 1;
    var listed = lines.stream().skip(start).takeWhile(line -> line.startsWith("- "));
    var names = listed.map(line -> line.substring(2, line.length() - 1));
    Assertions.assertThat(names).containsExactly(recipients);
    return this;
  }

  public OfficialPaperAssert inBold(String words) {
    Assertions.assertThat(runs(line(words))).allMatch(XWPFRun::isBold);
    return this;
  }

  public OfficialPaperAssert notInBold(String words) {
    Assertions.assertThat(runs(line(words))).noneMatch(XWPFRun::isBold);
    return this;
  }

  public OfficialPaperAssert inItalics(String words) {
    Assertions.assertThat(runs(line(words))).allMatch(XWPFRun::isItalic);
    return this;
  }

  private void showsInBold(String words, int smallest, int largest) {
    inBold(words);
    Assertions.assertThat(runs(line(words)).map(XWPFRun::getFontSizeAsDouble))
        .allMatch(size -> size >= smallest && size <= largest);
  }

  private void hasPaperAndFont() {
    CTSectPr section = actual.document().getDocument().getBody().getSectPr();
    var sides =
        List.of(millimeters(section.getPgSz().getW()), millimeters(section.getPgSz().getH()));
    Assertions.assertThat(sides).containsExactlyInAnyOrder(210L, 297L);
    var margins = section.getPgMar();
    Assertions.assertThat(millimeters(margins.getTop())).isBetween(20L, 25L);
    Assertions.assertThat(millimeters(margins.getBottom())).isBetween(20L, 25L);
    Assertions.assertThat(millimeters(margins.getLeft())).isBetween(30L, 35L);
    Assertions.assertThat(millimeters(margins.getRight())).isBetween(15L, 20L);
    String font = actual.defaultFont();
    Assertions.assertThat(font).contains("Times New Roman", "vi-VN").contains("w:sz w:val=\"28\"");
  }

  private void numbersItsPages(PageNumberPlace place) {
    boolean atTop = place == PageNumberPlace.TOP_CENTER;
    var policy = actual.document().getHeaderFooterPolicy();
    XWPFHeaderFooter numbered = atTop ? policy.getDefaultHeader() : policy.getDefaultFooter();
    XWPFHeaderFooter first = atTop ? policy.getFirstPageHeader() : policy.getFirstPageFooter();
    Assertions.assertThat(atTop ? policy.getDefaultFooter() : policy.getDefaultHeader()).isNull();
    XWPFParagraph line = numbered.getParagraphs().getLast();
    Assertions.assertThat(line.getCTP().xmlText()).contains("PAGE");
    Assertions.assertThat(line.getAlignment())
        .isEqualTo(atTop ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
    Assertions.assertThat(first.getText()).isBlank();
    Assertions.assertThat(actual.document().getDocument().getBody().getSectPr().isSetTitlePg())
        .isTrue();
  }

  private XWPFParagraph line(String words) {
    says(words);
    return actual.paragraphs().stream()
        .filter(paragraph -> paragraph.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<XWPFRun> runs(XWPFParagraph paragraph) {
    return paragraph.getRuns().stream();
  }

  private static long millimeters(Object twips) {
    return Math.round(Long.parseLong(twips.toString()) / 1440.0 * 25.4);
  }
}
