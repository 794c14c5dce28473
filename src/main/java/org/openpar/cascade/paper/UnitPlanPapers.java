package org.openpar.cascade.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitTask;
import org.openpar.documents.FormProfiles;
import org.openpar.documents.TextWriter;
import org.openpar.documents.WordWriter;
import org.openpar.documents.WordWriter.Orientation;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanSummary;
import org.springframework.stereotype.Service;

/// Writes a unit's plan as the unit signs it, in the form that is in force on its day: a plan, or
/// the decision that promulgates one, with the tasks in the annex.
@Service
public class UnitPlanPapers {

  /// Dotted, for the pen: as long as a line of the page.
  private static final String PROPOSER = "Theo đề nghị của\u00A0" + "…".repeat(21);

  private final FormProfiles profiles;
  private final Units units;
  private final Clock clock;

  UnitPlanPapers(FormProfiles profiles, Units units, Clock clock) {
    this.profiles = profiles;
    this.units = units;
    this.clock = clock;
  }

  public WordWriter write(UnitPlan plan, List<UnitTask> tasks, PlanSummary province) {
    LocalDate day =
        plan.state().open()
            ? LocalDate.now(clock)
            : Objects.requireNonNullElseGet(plan.issuedOn(), () -> LocalDate.now(clock));
    UnitMap map = units.onWith(day, List.of(plan.unit()));
    UnitPlanPaper paper =
        new UnitPlanPaper(plan, map.find(plan.unit()).orElseThrow(), tasks, province, map);
    WordWriter word = WordWriter.in(profiles.on(day));
    if (paper.issued()) {
      word.head(paper.head());
    } else {
      word.headOfDraft(paper.head());
    }
    if (paper.decided()) {
      decide(word, paper);
    } else {
      say(word, paper);
    }
    word.signature(paper.signature(), paper.recipients());
    word.annex(
            "Phụ lục",
            "Nhiệm vụ thực hiện " + paper.title(),
            paper.head().attachment(paper.unit().name()),
            Orientation.LANDSCAPE)
        .table(paper.table());
    if (!paper.excused().isEmpty()) {
      word.paragraph("Nhiệm vụ của tỉnh không áp dụng: " + paper.excused() + ".");
    }
    return word;
  }

  private static void decide(TextWriter text, UnitPlanPaper paper) {
    text.legalBases(List.of("Căn cứ " + paper.basis(), PROPOSER));
    text.centered(paper.decider());
    text.centered("Quyết định:");
    text.article(1, "Ban hành kèm theo Quyết định này " + paper.title() + ".");
    text.article(2, "Quyết định này có hiệu lực kể từ ngày ký.");
    text.article(3, performing(paper) + " Quyết định này./.");
  }

  private static void say(TextWriter text, UnitPlanPaper paper) {
    text.paragraph(
        "Thực hiện %s, %s ban hành %s như sau:"
            .formatted(paper.basis(), paper.unit().name(), paper.title()));
    text.section("Nhiệm vụ");
    text.paragraph(
        "Năm\u00A0%d thực hiện %d nhiệm vụ tại Phụ lục kèm theo: %s."
            .formatted(paper.plan().year(), paper.count(), paper.sorts()));
    if (paper.budget() > 0) {
      text.section("Kinh phí");
      text.paragraph(
          "Tổng kinh phí dự kiến: %s đồng, chi tiết tại Phụ lục.".formatted(paper.money()));
    }
    text.section("Tổ chức thực hiện");
    text.paragraph(performing(paper) + " Kế hoạch này./.");
  }

  private static String performing(UnitPlanPaper paper) {
    return paper.performers()
        + " được giao nhiệm vụ tại Phụ lục, theo chức năng của mình, chịu trách nhiệm thi hành";
  }
}
