package org.openpar.reporting.paper;

import org.openpar.documents.FormProfiles;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.WordWriter;
import org.openpar.documents.WordWriter.Orientation;
import org.openpar.reporting.model.Imprint;
import org.openpar.reporting.model.ProgressReport;
import org.springframework.stereotype.Component;

/// Puts a report on paper, in the form that is in force on the day it bears.
@Component
public class ProgressReportWriter {

  private final FormProfiles profiles;

  public ProgressReportWriter(FormProfiles profiles) {
    this.profiles = profiles;
  }

  public WordWriter write(ProgressReport report, Imprint imprint) {
    ProgressText text = ProgressText.of(report, imprint);
    OfficialHead head = text.head();
    WordWriter word = WordWriter.in(profiles.on(imprint.date())).head(head);
    word.legalBases(text.bases());
    text.body().forEach(block -> draw(block, word));
    word.signature(imprint.signature(), imprint.recipients());
    String attachment = head.attachment(imprint.issuer());
    for (Annex annex : text.annexes()) {
      word.annex(annex.label(), annex.title(), attachment, Orientation.LANDSCAPE)
          .table(annex.grid().ruled());
    }
    return word;
  }

  private static void draw(Block block, WordWriter word) {
    switch (block) {
      case Block.Section(String title) -> word.section(title);
      case Block.Subsection(String title) -> word.subsection(title);
      case Block.Paragraph(String text) -> word.paragraph(text);
      case Block.Item(String text) -> word.item(text);
      case Block.Table(Grid grid) -> word.caption(grid.caption()).table(grid.ruled());
    }
  }
}
