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
    head(word, paper);
    word.legalBases(BASES);
    if (paper.bare()) {
      sections(word, plan);
    } else {
      articles(word, paper);
    }
    word.signature(paper.signature(), paper.recipients());
    word.annex("Phụ lục", paper.annexTitle(), paper.attachment(), Orientation.LANDSCAPE);
    if (!paper.bare()) {
      sections(word, plan);
    }
    return tasks.isEmpty() ? word : word.table(paper.table());
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
    String issuer = Objects.requireNonNullElse(plan.issuer(), "");
    PdfWriter pdf = PdfWriter.in(profile(plan), plan.title(), issuer);
    pdf.annex("Phụ lục", paper.annexTitle(), paper.attachment());
    numbered(plan.targets(), AnnexForm.TARGETS, pdf::section, pdf::paragraph);
    numbered(plan.keyTasks(), AnnexForm.KEY_TASKS, pdf::section, pdf::paragraph);
    if (hasSections(plan)) {
      pdf.section(AnnexForm.TASKS);
    }
    return tasks.isEmpty() ? pdf : pdf.table(paper.table());
  }

  /// Of a draft without a day, the form of today.
  private FormProfile profile(Plan plan) {
    return profiles.on(Objects.requireNonNullElseGet(plan.issuedOn(), () -> LocalDate.now(clock)));
  }

  private static void head(WordWriter word, PlanPaper paper) {
    OfficialHead head = paper.head();
    if (paper.plan().state().promulgated()) {
      word.head(head);
    } else {
      word.headOfDraft(head);
    }
  }

  private static void articles(WordWriter word, PlanPaper paper) {
    word.centered(paper.decider()).centered("Quyết định:");
    int number = 0;
    for (String article : paper.articles()) {
      word.article(++number, article);
    }
  }

  private static void sections(WordWriter word, Plan plan) {
    numbered(plan.targets(), AnnexForm.TARGETS, word::section, word::paragraph);
    numbered(plan.keyTasks(), AnnexForm.KEY_TASKS, word::section, word::paragraph);
    if (hasSections(plan)) {
      word.section(AnnexForm.TASKS);
    }
  }

  private static boolean hasSections(Plan plan) {
    return !plan.targets().isEmpty() || !plan.keyTasks().isEmpty();
  }

  private interface Written {
    Object say(String words);
  }

  private static void numbered(
      List<String> items, String heading, Written section, Written paragraph) {
    if (!items.isEmpty()) {
      section.say(heading);
    }
    int number = 0;
    for (String item : items) {
      paragraph.say(++number + ". " + item);
    }
  }

  private static @Nullable Object[] typed(List<@Nullable String> cells) {
    return cells.stream().map(AnnexColumn::typed).toArray();
  }
}
