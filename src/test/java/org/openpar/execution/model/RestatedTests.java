package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.PlanProgress;
import org.openpar.execution.TaskPart;
import org.openpar.execution.UnitProgress;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanIssued;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The same plan on the map of its year and on that of 15/7/2025.
@ExecutionTest
@Transactional
class RestatedTests {

  private static final LocalDate DAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 15);

  private static final List<String> DEADLINES =
      List.of("Hằng quý", "Trước 30/6/2018", "Thường xuyên", "Tháng 12/2018");

  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final ExecutionFacts facts;
  private final Units units;
  private final JdbcClient jdbc;
  private PlanId plan;

  RestatedTests(
      IssuedPlan plans,
      ApplicationEventPublisher publisher,
      ExecutionFacts facts,
      Units units,
      JdbcClient jdbc) {
    this.plans = plans;
    this.publisher = publisher;
    this.facts = facts;
    this.units = units;
    this.jdbc = jdbc;
  }

  /// Every unit of 2018, and everything an assignment can come to.
  @BeforeEach
  void giveWorkToTheWholeProvince() {
    List<UnitId> all =
        units.on(LocalDate.of(2018, 1, 1)).units().stream().map(Unit::id).skip(1).toList();
    PlanIssued issued = plans.issue(DEADLINES, all);
    publisher.publishEvent(issued);
    plan = issued.plan();
    jdbc.sql(
            """
            with picked as (
              select id, row_number() over (order by id) as n from execution.assignment
               where plan_id = :plan)
            update execution.assignment a
               set state = case n % 3 when 0 then 'COMPLETED' when 1 then 'UNSATISFACTORY'
                                      else 'AWAITING_VERIFICATION' end,
                   completed_on = case n % 3 when 1 then null
                                  else date '2018-06-01' + cast(n % 90 as integer) end,
                   submitted_by = case n % 3 when 1 then null else a.id end,
                   verified_by = case n % 3 when 0 then a.task_id end,
                   reason = case n % 3 when 1 then 'x' end,
                   evidence = 1, reported_on = date '2018-09-01'
              from picked where picked.id = a.id and n % 4 < 3
            """)
        .param("plan", plan.value())
        .update();
  }

  @Test
  void everyColumnSumsToTheSameOnBothMaps() {
    PlanProgress before = facts.progress(plan, DAY, DAY);
    PlanProgress after = facts.progress(plan, DAY, TWO_TIERS);
    List<ToIntFunction<UnitProgress>> columns =
        List.of(
            UnitProgress::given,
            UnitProgress::owed,
            UnitProgress::completed,
            UnitProgress::awaiting,
            UnitProgress::overdue,
            UnitProgress::dueSoon,
            UnitProgress::unsatisfactory);
    for (ToIntFunction<UnitProgress> column : columns) {
      for (int area = 1; area <= 2; area++) {
        assertThat(sum(after, area, column)).isEqualTo(sum(before, area, column));
      }
    }
    assertThat(sum(before, 1, UnitProgress::overdue)).as("not all of it is nothing").isPositive();
    assertThat(sum(before, 1, UnitProgress::completed)).isPositive();
    assertThat(after.tasks()).isEqualTo(before.tasks());
    assertThat(parts(after).mapToInt(TaskPart::given).sum())
        .isEqualTo(parts(before).mapToInt(TaskPart::given).sum());
    assertThat(before.given()).hasSize(236);
    assertThat(after.given())
        .as("75 communes, 15 departments, 12 districts without heir")
        .hasSize(102);
  }

  @Test
  void aMergedUnitHasTheFiguresOfAllThatWentIntoIt() {
    PlanProgress before = facts.progress(plan, DAY, DAY);
    PlanProgress after = facts.progress(plan, DAY, TWO_TIERS);
    UnitId finance = Cast.unit(units, "stc-1");
    UnitId planning = Cast.unit(units, "skhdt");
    UnitId heir = units.lineage().heirOn(planning, TWO_TIERS).orElseThrow();
    assertThat(given(after, heir)).isEqualTo(given(before, finance) + given(before, planning));
    assertThat(given(after, planning)).isZero();
    assertThat(given(after, Cast.unit(units, "gso-125")))
        .isEqualTo(given(before, Cast.unit(units, "gso-125")));
  }

  /// A figure leads to a list: both have to tell the same.
  @Test
  void theListBehindAFigureIsAsLong() {
    UnitId heir = units.lineage().heirOn(Cast.unit(units, "skhdt"), TWO_TIERS).orElseThrow();
    List<AssignmentBrief> list =
        facts.listAssignments(AssignmentSearch.of(plan, DAY).forUnit(heir));
    assertThat(list).hasSize(given(facts.progress(plan, DAY, TWO_TIERS), heir));
    assertThat(list)
        .extracting(AssignmentBrief::unitName)
        .containsOnly("Sở Kế hoạch và Đầu tư", "Sở Tài chính");
  }

  private static Stream<TaskPart> parts(PlanProgress progress) {
    return progress.parts().stream()
        .flatMap(unit -> unit.parts().stream())
        .filter(part -> part != null);
  }

  private static int given(PlanProgress progress, UnitId unit) {
    return progress.units().stream()
        .filter(each -> each.unit().equals(unit))
        .mapToInt(UnitProgress::given)
        .sum();
  }

  private static int sum(PlanProgress progress, int area, ToIntFunction<UnitProgress> column) {
    return progress.units().stream()
        .filter(each -> each.areaPosition() == area)
        .mapToInt(column)
        .sum();
  }
}
