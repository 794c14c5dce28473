package org.openpar.plan.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.FormProfile;
import org.openpar.documents.FormProfiles;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.PdfWriter;
import org.openpar.documents.SheetWriter;
import org.openpar.documents.TextWriter;
import org.openpar.documents.WordWriter;
import org.openpar.documents.WordWriter.Orientation;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.TaskLine;
import org.springframework.stereotype.Service;

/// Puts a plan back onto paper, in the form of the day its decision bears: the decision with its
/// annex for Word, the annex for Excel and for the archive. Read again, its own Word and Excel
/// files give the very plan they were made of.
@Service
public class PlanPapers {

  /// Dotted lines for the pen, each as long as a line of the page.
  private static final List<String> BASES =
      List.of(
          "Căn\u00A0cứ\u00A0" + "…".repeat(26),
          "Căn\u00A0cứ\u00A0" + "…".repeat(26),
          "Theo đề nghị của\u00A0" + "…".repeat(21));

  private final FormProfiles profiles;
  private final Clock clock;

  PlanPapers(FormProfiles profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /// The decision and its annex.
  ///
  /// @param map the units on the day of the plan
  public WordWriter decision(Plan plan, List<TaskLine> tasks, UnitMap map) {
    PlanPaper paper = new PlanPaper(plan, tasks, map);
    WordWriter word = WordWriter.in(profile(plan));
    decide(word, paper);
    word.annex("Phụ lục", paper.annexTitle(), paper.attachment(), Orientation.LANDSCAPE);
    if (!paper.bare()) {
      sections(word, plan);
    }
    return tasks.isEmpty() ? word : word.table(paper.table());
  }

  /// The decision without its annex, as it goes into the archive.
  public PdfWriter archivedDecision(Plan plan, List<TaskLine> tasks, UnitMap map) {
    PdfWriter pdf = PdfWriter.in(profile(plan), plan.title(), issuer(plan));
    decide(pdf, new PlanPaper(plan, tasks, map));
    return pdf;
  }

  /// The annex as a sheet.
  public void sheet(Plan plan, List<TaskLine> tasks, UnitMap map, OutputStream out)
      throws IOException {
    PlanPaper paper = new PlanPaper(plan, tasks, map);
    List<AnnexColumn> columns = paper.columns();
    try (SheetWriter sheet = SheetWriter.to(out, AnnexForm.name(plan.year()))) {
      sheet.title(plan.title()).asOf(paper.attachment()).columns(paper.header());
      for (AnnexRow row : paper.rows()) {
        switch (row) {
          case AnnexRow.Area area -> sheet.band(area.words());
          case AnnexRow.Group(String number, String title) -> sheet.group(number, title);
          case AnnexRow.Item item -> sheet.row(typed(item.cells(columns)));
        }
      }
    }
  }

  /// The annex as it goes into the archive.
  public PdfWriter annex(Plan plan, List<TaskLine> tasks, UnitMap map) {
    PlanPaper paper = new PlanPaper(plan, tasks, map);
    PdfWriter pdf = PdfWriter.across(profile(plan), plan.title(), issuer(plan));
    pdf.annex("Phụ lục", paper.annexTitle(), paper.attachment());
    sections(pdf, plan);
    return tasks.isEmpty() ? pdf : pdf.table(paper.table());
  }

  /// Of a draft without a day, the form of today.
  private FormProfile profile(Plan plan) {
    return profiles.on(Objects.requireNonNullElseGet(plan.issuedOn(), () -> LocalDate.now(clock)));
  }

  private static String issuer(Plan plan) {
    return Objects.requireNonNullElse(plan.issuer(), "");
  }

  /// From the head to the signature.
  private static void decide(TextWriter text, PlanPaper paper) {
    OfficialHead head = paper.head();
    if (paper.plan().state().promulgated()) {
      text.head(head);
    } else {
      text.headOfDraft(head);
    }
    text.legalBases(BASES);
    if (paper.bare()) {
      sections(text, paper.plan());
    } else {
      articles(text, paper);
    }
    text.signature(paper.signature(), paper.recipients());
  }

  private static void articles(TextWriter text, PlanPaper paper) {
    text.centered(paper.decider()).centered("Quyết định:");
    int number = 0;
    for (String article : paper.articles()) {
      text.article(++number, article);
    }
  }

  private static void sections(TextWriter text, Plan plan) {
    numbered(plan.targets(), AnnexForm.TARGETS, text);
    numbered(plan.keyTasks(), AnnexForm.KEY_TASKS, text);
    if (hasSections(plan)) {
      text.section(AnnexForm.TASKS);
    }
  }

  private static boolean hasSections(Plan plan) {
    return !plan.targets().isEmpty() || !plan.keyTasks().isEmpty();
  }

  private static void numbered(List<String> items, String heading, TextWriter text) {
    if (!items.isEmpty()) {
      text.section(heading);
    }
    int number = 0;
    for (String item : items) {
      text.paragraph(++number + ". " + item);
    }
  }

  private static @Nullable Object[] typed(List<@Nullable String> cells) {
    return cells.stream().map(AnnexColumn::typed).toArray();
  }
}
