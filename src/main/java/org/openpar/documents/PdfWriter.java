package org.openpar.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openpar.documents.FormProfile.PageNumberPlace;
import org.openpar.documents.RuledTable.RowKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A document for the archive, PDF/A-2u: it carries its fonts, its colours and its own description,
/// and looks the same in fifty years. Written from top to bottom like a [WordWriter]'s, on A4
/// upright or, an annex, across.
public final class PdfWriter implements TextWriter {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String FONT = "Tinos";
  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\S)[^\\s/]{0,6}\\d/\\d\\S{0,12}(?!\\S)");

  /// The width of a line, in twips like the Word file's.
  private static final int TEXT_WIDTH = 14_287;

  private final HeadingNumbers numbers = new HeadingNumbers();
  private final FormProfile profile;
  private final Document document;
  private final Element body;

  private PdfWriter(FormProfile profile, String size, String title, String author) {
    this.profile = profile;
    document = newDocument();
    Element html = append(document.createElement("html"));
    html.setAttribute("lang", "vi");
    Element head = add(html, "head", "");
    add(head, "title", "").setTextContent(PrintableText.of(title));
    describe(head, "author", author);
    describe(head, "description", title);
    add(head, "style", "").setTextContent(style(profile.pageNumberPlace(), size));
    body = add(html, "body", "");
  }

  /// An empty document in the form of an act.
  ///
  /// @param author the agency that issues it
  public static PdfWriter in(FormProfile profile, String title, String author) {
    return new PdfWriter(profile, "A4 portrait", title, author);
  }

  /// The same across, for an annex of its own.
  public static PdfWriter across(FormProfile profile, String title, String author) {
    return new PdfWriter(profile, "A4 landscape", title, author);
  }

  @Override
  public PdfWriter head(OfficialHead head) {
    return head(head, "");
  }

  @Override
  public PdfWriter headOfDraft(OfficialHead head) {
    return head(head, "Dự thảo");
  }

  private PdfWriter head(OfficialHead head, String mark) {
    Element row = add(add(body, "table", "frame head"), "tr", "");
    Element agency = add(row, "td", "");
    block(agency, "small", head.parentAgency().toUpperCase(VIETNAMESE));
    block(agency, "small bold", head.agency().toUpperCase(VIETNAMESE));
    rule(agency, 30);
    block(agency, "below", head.numberLine());
    block(agency, "bold below", mark.toUpperCase(VIETNAMESE));
    Element nation = add(row, "td", "");
    block(nation, "small bold", OfficialHead.NATION);
    block(nation, "bold", OfficialHead.MOTTO);
    rule(nation, 60);
    block(nation, "italic below", head.placeAndDate());
    line("h1", "kind", head.kindOfDocument().toUpperCase(VIETNAMESE));
    line("h1", "", head.subject());
    rule(body, 30);
    return this;
  }

  @Override
  public PdfWriter legalBases(List<String> bases) {
    FormProfile.LegalBasisForm form = profile.legalBasisForm();
    for (int i = 0; i < bases.size(); i++) {
      String end = i == bases.size() - 1 ? form.end() : ";";
      line("p", form.italic() ? "begun italic" : "begun", bases.get(i) + end);
    }
    return this;
  }

  @Override
  public PdfWriter centered(String text) {
    line("p", "middle", text.toUpperCase(VIETNAMESE));
    return this;
  }

  @Override
  public PdfWriter article(int number, String text) {
    Element article = add(body, "p", "begun");
    say(add(article, "b", ""), "Điều " + number + ". ");
    article.appendChild(document.createTextNode(PrintableText.of(text)));
    return this;
  }

  @Override
  public PdfWriter signature(SignatureBlock signature, List<String> recipients) {
    Element row = add(add(body, "table", "frame foot"), "tr", "");
    Element left = add(row, "td", "recipients");
    block(left, "bold italic", SignatureBlock.RECIPIENTS);
    for (int i = 0; i < recipients.size(); i++) {
      block(left, "", "- " + recipients.get(i) + (i == recipients.size() - 1 ? "." : ";"));
    }
    Element right = add(row, "td", "");
    signature.authority().forEach(it -> block(right, "bold", it.toUpperCase(VIETNAMESE)));
    block(right, "bold", signature.title().toUpperCase(VIETNAMESE));
    block(right, "bold name", signature.name());
    return this;
  }

  /// See [WordWriter#annex].
  public PdfWriter annex(String label, String title, String attachment) {
    line("h1", "", label);
    line("h1", "", title.toUpperCase(VIETNAMESE));
    line("p", "attachment", attachment);
    return this;
  }

  @Override
  public PdfWriter section(String title) {
    line("h2", "", numbers.section() + title.toUpperCase(VIETNAMESE));
    return this;
  }

  @Override
  public PdfWriter paragraph(String text) {
    line("p", "begun", text);
    return this;
  }

  public PdfWriter table(RuledTable table) {
    Element drawn = add(body, "table", "");
    int[] widths = RuledTableDrawing.widths(table, TEXT_WIDTH);
    for (int width : widths) {
      add(drawn, "col", "").setAttribute("style", "width: " + width / 20.0 + "pt");
    }
    Element header = add(add(drawn, "thead", ""), "tr", "");
    table.columns().forEach(column -> say(add(header, "th", ""), column.header()));
    Element rows = add(drawn, "tbody", "");
    table.rows().forEach(row -> row(add(rows, "tr", ""), row, table));
    return this;
  }

  private void row(Element drawn, RuledTable.Row row, RuledTable table) {
    int columns = table.columns().size();
    for (int place = 0; place < row.cells().size(); place++) {
      boolean label = table.columns().get(place).kind() != Column.Kind.TEXT;
      String kind = row.kind() == RowKind.PLAIN ? "" : "bold";
      boolean centered = label && row.kind() != RowKind.BAND;
      Element cell = add(drawn, "td", (kind + (centered ? " label" : "")).strip());
      sayWhole(cell, row.cells().get(place));
      boolean last = place == row.cells().size() - 1;
      if (last && place < columns - 1) {
        cell.setAttribute("colspan", Integer.toString(columns - place));
      }
    }
  }

  /// Writes the file; the stream stays open.
  public void writeTo(OutputStream out) throws IOException {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, "Regular", 400, FontStyle.NORMAL);
    font(builder, "Bold", 700, FontStyle.NORMAL);
    font(builder, "Italic", 400, FontStyle.ITALIC);
    builder
        .usePdfAConformance(PdfAConformance.PDFA_2_U)
        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
        .withProducer("OpenPAR")
        .withW3cDocument(document, null)
        .toStream(out)
        .run();
  }

  private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
    builder.useFont(() -> resource("Tinos-" + face + ".ttf"), FONT, weight, style, true);
  }

  private static String style(PageNumberPlace numbers, String size) {
    try (InputStream style = resource("pdf.css")) {
      String place =
          switch (numbers) {
            case TOP_CENTER -> "@top-center";
            case BOTTOM_RIGHT -> "@bottom-right";
          };
      return new String(style.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@numbers", place)
          .replace("@size", size);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(PdfWriter.class.getResourceAsStream("/documents/" + name));
  }

  private void describe(Element head, String name, String words) {
    Element meta = add(head, "meta", "");
    meta.setAttribute("name", name);
    meta.setAttribute("content", PrintableText.of(words));
  }

  private void block(Element parent, String kind, String words) {
    if (!words.isBlank()) {
      say(add(parent, "div", kind), words);
    }
  }

  /// A rule below a line, so many hundredths of what it stands in.
  private void rule(Element parent, int share) {
    add(parent, "div", "rule").setAttribute("style", "width: " + share + "%");
  }

  private void line(String element, String kind, String words) {
    say(add(body, element, kind), words);
  }

  private static void say(Element element, String words) {
    element.setTextContent(PrintableText.of(words));
  }

  /// A day or a share among the words ("31/01/2018") does not break at its strokes.
  private void sayWhole(Element cell, String words) {
    String text = PrintableText.of(words);
    Matcher figures = FIGURES.matcher(text);
    int said = 0;
    while (figures.find()) {
      cell.appendChild(document.createTextNode(text.substring(said, figures.start())));
      say(add(cell, "span", "whole"), figures.group());
      said = figures.end();
    }
    cell.appendChild(document.createTextNode(text.substring(said)));
  }

  private Element add(Element parent, String name, String kind) {
    Element child = document.createElement(name);
    if (!kind.isEmpty()) {
      child.setAttribute("class", kind);
    }
    parent.appendChild(child);
    return child;
  }

  private Element append(Element root) {
    document.appendChild(root);
    return root;
  }

  private static Document newDocument() {
    try {
      return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
