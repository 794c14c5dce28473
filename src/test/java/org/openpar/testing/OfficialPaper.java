package org.openpar.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.assertj.core.api.AssertProvider;
import org.openpar.documents.WordWriter;

/// A Word file opened again, to be asked what an official would see on it:
/// `assertThat(OfficialPaper.of(letter)).follows(DECREE_30)`.
public final class OfficialPaper implements AssertProvider<OfficialPaperAssert> {

  private final byte[] bytes;
  private final XWPFDocument document;

  private OfficialPaper(byte[] bytes) {
    try {
      this.bytes = bytes;
      this.document = new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public static OfficialPaper of(WordWriter writer) {
    var out = new ByteArrayOutputStream();
    try {
      writer.writeTo(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new OfficialPaper(out.toByteArray());
  }

  public static OfficialPaper of(byte[] docx) {
    return new OfficialPaper(docx);
  }

  public byte[] bytes() {
    return bytes;
  }

  XWPFDocument document() {
    return document;
  }

  /// Font, size (in half points) and language of all that says nothing else.
  String defaultFont() {
    try {
      return document.getStyle().getDocDefaults().getRPrDefault().xmlText();
    } catch (IOException | XmlException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// Every paragraph with words in reading order, those in tables too.
  List<XWPFParagraph> paragraphs() {
    return document.getBodyElements().stream()
        .flatMap(OfficialPaper::paragraphs)
        .filter(paragraph -> !paragraph.getText().isBlank())
        .toList();
  }

  List<String> lines() {
    return paragraphs().stream().map(XWPFParagraph::getText).toList();
  }

  private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> Stream.of(paragraph);
      case XWPFTable table ->
          table.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream());
      default -> Stream.empty();
    };
  }

  @Override
  public OfficialPaperAssert assertThat() {
    return new OfficialPaperAssert(this);
  }
}
