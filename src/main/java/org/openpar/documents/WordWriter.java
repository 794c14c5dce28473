package org.openpar.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openpar.documents.FormProfile.LegalBasisForm;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// An official Word document, written from top to bottom: head, legal bases, sections, tables,
/// signature, annexes. It looks as the act of its [FormProfile] wants it and needs no touch before
/// it is signed.
public final class WordWriter implements TextWriter {

  /// How the pages of an annex lie.
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String BODY = "BodyText";
  private static final int FIRST_LINE = 720;

  private final XWPFDocument document = new XWPFDocument();
  private final LegalBasisForm legalBasisForm;
  private final WordPages pages;
  private final HeadingNumbers numbers = new HeadingNumbers();

  private WordWriter(FormProfile profile) {
    this.legalBasisForm = profile.legalBasisForm();
    readStyles(document);
    speakPresentWord(document);
    this.pages = new WordPages(document, profile.pageNumberPlace());
  }

  /// An empty document in the form of an act.
  public static WordWriter in(FormProfile profile) {
    return new WordWriter(profile);
  }

  @Override
  public WordWriter head(OfficialHead head) {
    return head(head, "");
  }

  /// The head of a paper nobody has signed: it says so below its number.
  @Override
  public WordWriter headOfDraft(OfficialHead head) {
    return head(head, "Dự thảo");
  }

  private WordWriter head(OfficialHead head, String mark) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(PrintableText.of((head.kindOfDocument() + " " + head.subject()).strip()));
    properties.setCreator(PrintableText.of(head.agency()));
    new WordHead(document, pages.textWidth()).draw(head, mark);
    return this;
  }

  /// "Kính gửi:" with one addressee beside it or several below.
  public WordWriter addressees(List<String> addressees) {
    if (addressees.size() == 1) {
      WordLine.in(document).centered().spaced(120, 120).text("Kính gửi: " + addressees.getFirst());
      return this;
    }
    WordLine.in(document).indented(2 * FIRST_LINE).spaced(120, 0).text("Kính gửi:");
    for (int i = 0; i < addressees.size(); i++) {
      String end = i == addressees.size() - 1 ? "." : ";";
      WordLine.in(document)
          .indented(3 * FIRST_LINE)
          .spaced(40, 0)
          .text("- " + addressees.get(i) + end);
    }
    WordLine.in(document).size(6).text("");
    return this;
  }

  /// The acts a document rests on, each without its punctuation.
  @Override
  public WordWriter legalBases(List<String> bases) {
    for (int i = 0; i < bases.size(); i++) {
      WordLine line = WordLine.in(document).style(BODY);
      if (legalBasisForm.italic()) {
        line.italic();
      }
      line.text(bases.get(i) + (i == bases.size() - 1 ? legalBasisForm.end() : ";"));
    }
    return this;
  }

  /// "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"; its subsections begin again at 1.
  @Override
  public WordWriter section(String title) {
    String words = numbers.section() + title.toUpperCase(Locale.of("vi"));
    WordLine.in(document).style("Heading1").text(words);
    return this;
  }

  /// "1. Xây dựng và ban hành kế hoạch".
  public WordWriter subsection(String title) {
    WordLine.in(document).style("Heading2").text(numbers.subsection() + title);
    return this;
  }

  /// "a) Kết quả đạt được".
  public WordWriter point(String title) {
    WordLine.in(document).style("Heading3").text(numbers.point() + title);
    return this;
  }

  /// A line of the decision's own frame in the middle: who decides, "QUYẾT ĐỊNH:".
  @Override
  public WordWriter centered(String text) {
    String words = text.toUpperCase(Locale.of("vi"));
    WordLine.in(document).centered().spaced(120, 120).withNext().bold().text(words);
    return this;
  }

  /// "Điều 1. Ban hành kèm theo Quyết định này …"
  @Override
  public WordWriter article(int number, String text) {
    WordLine.in(document).style(BODY).bold().text("Điều " + number + ". ").plain().text(text);
    return this;
  }

  @Override
  public WordWriter paragraph(String text) {
    WordLine.in(document).style(BODY).text(text);
    return this;
  }

  /// A paragraph with a dash before it.
  public WordWriter item(String text) {
    return paragraph("- " + text);
  }

  /// The name of the table that follows.
  public WordWriter caption(String text) {
    WordLine.in(document).style("Caption").text(text);
    return this;
  }

  public WordWriter table(RuledTable table) {
    new RuledTableDrawing(document, pages.textWidth()).draw(table);
    return this;
  }

  /// The end of the text.
  ///
  /// @param recipients without dash and punctuation; the last is "Lưu: VT, CCHC"
  @Override
  public WordWriter signature(SignatureBlock signature, List<String> recipients) {
    new WordSignature(document, pages.textWidth()).draw(signature, recipients);
    return this;
  }

  /// Begins an annex on a page of its own, with its own page numbers.
  ///
  /// @param label "Phụ lục" when there is one, else "Phụ lục I"
  /// @param attachment what it belongs to, see [OfficialHead#attachment]
  public WordWriter annex(String label, String title, String attachment, Orientation orientation) {
    pages.turn(orientation);
    numbers.restart();
    WordLine.in(document).style("Title").text(label);
    WordLine.in(document).style("Title").spaced(40, 0).text(title.toUpperCase(Locale.of("vi")));
    WordLine.in(document).centered().spaced(40, 200).withNext().italic().text(attachment);
    return this;
  }

  /// Writes the file; the stream stays open.
  public void writeTo(OutputStream out) throws IOException {
    document.write(out);
  }

  /// Without this Word opens the file as one of 2007, and says so in its title bar.
  private static void speakPresentWord(XWPFDocument document) {
    try (XmlCursor end = document.getSettings().getCTSettings().newCursor()) {
      end.toEndToken();
      end.beginElement("compat", WORD);
      end.beginElement("compatSetting", WORD);
      end.insertAttributeWithValue("name", WORD, "compatibilityMode");
      end.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
      end.insertAttributeWithValue("val", WORD, "15");
    }
  }

  private static void readStyles(XWPFDocument document) {
    try (InputStream styles = WordWriter.class.getResourceAsStream("/documents/styles.xml")) {
      var read = StylesDocument.Factory.parse(Objects.requireNonNull(styles));
      document.createStyles().setStyles(read.getStyles());
    } catch (XmlException damaged) {
      throw new IllegalStateException("the styles of the house", damaged);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
