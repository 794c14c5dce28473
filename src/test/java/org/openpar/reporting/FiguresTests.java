package org.openpar.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Tally;
import org.openpar.organization.PersonId;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.PlanSummary;
import org.openpar.reporting.model.Figures;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.UnitFigures;

class FiguresTests {

  private static final LocalDate DAY = LocalDate.of(2018, 10, 15);

  @Test
  void hasTheSameDigestForTheSameFiguresOnly() {
    assertThat(Figures.of(report(3)).digest()).isEqualTo(Figures.of(report(3)).digest());
    assertThat(Figures.of(report(3)).digest()).isNotEqualTo(Figures.of(report(4)).digest());
    assertThat(Figures.of(report(3)).differences(Figures.of(report(3)))).isEmpty();
    assertThat(Figures.of(report(3)).differences(Figures.of(report(4))))
        .containsExactly(new Figures.Difference("completed", "Sở Nội vụ", 3L, 4L));
    assertThat(Figures.of(report(3)).values()).containsEntry("completed|Sở Nội vụ", 3L);
  }

  @Test
  void callsNobodySilentForLongerThanThePlanIsThere() {
    assertThat(report(3, DAY.minusDays(29)).silentUnits()).isEmpty();
    assertThat(report(3, DAY.minusDays(30)).silentUnits()).hasSize(1);
  }

  private static ProgressReport report(int completed) {
    return report(completed, DAY);
  }

  private static ProgressReport report(int completed, LocalDate issuedOn) {
    var plan =
        new PlanSummary(
            PlanId.next(),
            PlanKind.YEARLY,
            2018,
            "Kế hoạch",
            "1/QĐ",
            issuedOn,
            "UBND",
            PersonId.next().value());
    return new ProgressReport(
        plan,
        DAY,
        null,
        null,
        List.of(),
        new Tally(1, Map.of(), 0),
        List.of(),
        List.of(new UnitFigures("Sở Nội vụ", "", 5, 4, completed, 0, 0, 1, null)),
        List.of(),
        List.of(),
        List.of());
  }
}
