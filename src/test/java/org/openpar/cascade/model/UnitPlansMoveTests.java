package org.openpar.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpar.cascade.Verdict;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.identity.Actor;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Moving;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Units that are born, and end, in the middle of the year of a plan (1/7/2018).
@ExecutionTest
@Transactional
class UnitPlansMoveTests {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final IssuedPlan plans;
  private final Cascading cascading;
  private final Reorganizations reorganizations;
  private final JdbcClient jdbc;
  private final Coverages coverages;
  private final Actor coordinator;
  private final UnitId province;
  private final UnitId justice;
  private final UnitId foreign;

  UnitPlansMoveTests(
      IssuedPlan plans,
      Cascading cascading,
      Reorganizations reorganizations,
      JdbcClient jdbc,
      Coverages coverages,
      Units units) {
    this.plans = plans;
    this.cascading = cascading;
    this.reorganizations = reorganizations;
    this.jdbc = jdbc;
    this.coverages = coverages;
    this.coordinator = new Cast(units).coordinator;
    this.province = Cast.unit(units, "province");
    this.justice = Cast.unit(units, "stp");
    this.foreign = Cast.unit(units, "sngv");
  }

  @Test
  void aUnitBornOfTwoOwesAPlanForTheRestOfTheYear() {
    lay(List.of("Trước ngày 30/3/2018", "Quý III/2018", "Trong năm 2018"), justice, foreign);
    UnitId born = UnitId.next();
    merge(UnitChange.founding(born, "Sở Tư pháp và Ngoại vụ", UnitKind.DEPARTMENT, province));

    Map<String, Object> duty =
        jdbc.sql("select * from cascade.unit_plan where unit_id = ?")
            .param(born.value())
            .query()
            .singleRow();
    assertThat(duty.get("state")).isEqualTo("DRAFT");
    assertThat(duty.get("from_day")).hasToString("2018-07-01");
    assertThat(duty.get("due_on")).hasToString("2018-07-22");
    assertThat(codes(born)).as("once each, and not what is over").containsExactly("1.1.2", "1.1.3");
    assertThat(begins(born)).allSatisfy(start -> assertThat(start).isAfterOrEqualTo(DAY));
    assertThat(ended(justice)).isTrue();
    assertThat(ended(foreign)).isTrue();
  }

  @Test
  void aUnitThatLivesOnGetsWhatItHasNotYet() {
    lay(List.of("Quý III/2018", "Trong năm 2018"), justice);
    lay(List.of("Quý IV/2018"), foreign);
    own(justice, "Việc riêng của Sở Tư pháp");
    merge(UnitChange.of(foreign));
    assertThat(codes(foreign)).hasSize(4);
    assertThat(ended(foreign)).isFalse();
    assertThat(ended(justice)).isTrue();
  }

  @Test
  void theMoveIsToldBeforehand() {
    lay(List.of("Trước ngày 30/3/2018", "Quý III/2018"), justice);
    List<Moving> moving = reorganizations.preview(draft(UnitChange.of(foreign)));
    assertThat(moving)
        .filteredOn(each -> each.what().equals("moving.unit-plans"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.count()).isEqualTo(1);
              assertThat(each.items()).as("named one by one").hasSize(1);
              assertThat(each.from()).isEqualTo(justice);
              assertThat(each.to()).isEqualTo(foreign);
            });
  }

  @Test
  void coverageIsToldByTheHeirOnceItIsThere() {
    PlanIssued plan =
        lay(List.of("Trước ngày 30/3/2018", "Quý III/2018", "Trong năm 2018"), justice, foreign);
    handIn(plan, justice, "2018-02-05");
    handIn(plan, foreign, "2018-02-05");
    UnitId born = UnitId.next();
    merge(UnitChange.founding(born, "Sở Tư pháp và Ngoại vụ", UnitKind.DEPARTMENT, province));

    Coverage eve = coverage(plan, DAY.minusDays(1));
    assertThat(eve.rows()).extracting(row -> row.unit().id()).containsExactly(justice, foreign);
    assertThat(eve.given()).isEqualTo(6);

    Coverage after = coverage(plan, DAY);
    assertThat(after.rows()).extracting(row -> row.unit().id()).containsExactly(born);
    CoverageRow heir = after.rows().getFirst();
    assertThat(heir.cells())
        .as("what is over is told by those before, the rest by its own plan")
        .extracting(cell -> cell.verdict())
        .containsExactly(Verdict.COVERED, Verdict.NOT_ISSUED, Verdict.NOT_ISSUED);
    assertThat(heir.before())
        .extracting(before -> before.unit().id())
        .containsExactlyInAnyOrder(foreign, justice);
    assertThat(heir.before())
        .allSatisfy(before -> assertThat(before.until()).isEqualTo(DAY.minusDays(1)));

    handIn(plan, born, "2018-07-15");
    assertThat(coverage(plan, LocalDate.of(2018, 7, 15)).taken()).isEqualTo(3);
  }

  @Test
  void aUnitThatLivesOnAnswersForBothOnce() {
    PlanIssued plan = lay(List.of("Quý III/2018", "Trong năm 2018"), justice, foreign);
    handIn(plan, foreign, "2018-02-05");
    merge(UnitChange.of(foreign));
    Coverage after = coverage(plan, DAY);
    assertThat(after.rows()).extracting(row -> row.unit().id()).containsExactly(foreign);
    assertThat(after.given()).isEqualTo(2);
    assertThat(after.taken()).isEqualTo(2);
  }

  private Coverage coverage(PlanIssued plan, LocalDate day) {
    return coverages.coverage(plans.plan(plan.plan()), day, coordinator);
  }

  /// The unit issues what stands in its draft.
  private void handIn(PlanIssued plan, UnitId unit, String day) {
    jdbc.sql(
            """
            with issued as (
              update cascade.unit_plan
                 set state = 'ISSUED', number = '12/KH', issued_on = cast(:day as date),
                     signer = 'A', file_id = gen_random_uuid(), file_name = 'kh.pdf',
                     submissions = 1, submitted_on = cast(:day as date)
               where plan_id = :plan and unit_id = :unit
              returning *),
            handed as (
              insert into cascade.submission
              select id, 1, submitted_on, 'B', number, issued_on, signer, file_id
                from issued returning unit_plan_id)
            insert into cascade.submitted_task
              (unit_plan_id, ordinal, unit_task_id, task_id, text, product, due,
               part, position, area_position, area_code, area_title, code)
            select t.unit_plan_id, 1, t.id, t.task_id, t.text, t.product, t.due,
                   t.part, t.position, t.area_position, t.area_code, t.area_title, t.code
              from cascade.unit_task t join handed on handed.unit_plan_id = t.unit_plan_id
            """)
        .param("day", day)
        .param("plan", plan.plan().value())
        .param("unit", unit.value())
        .update();
  }

  private PlanIssued lay(List<String> deadlines, UnitId... leads) {
    PlanIssued issued = plans.issue(deadlines, List.of(leads));
    cascading.cascade(issued);
    return issued;
  }

  private void own(UnitId unit, String text) {
    jdbc.sql(
            """
            insert into cascade.unit_task (id, version, unit_plan_id, unit_id, part, position,
                   area_position, area_code, area_title, code, text)
            select gen_random_uuid(), 0, id, unit_id, 'OWN', 5, 1, 'I', 'Chung', 'I.ĐV1', ?
              from cascade.unit_plan where unit_id = ?
            """)
        .params(text, unit.value())
        .update();
  }

  private void merge(UnitChange into) {
    reorganizations.enact(draft(into));
  }

  private ReorganizationDraft draft(UnitChange into) {
    List<UnitId> from = into.founded() ? List.of(justice, foreign) : List.of(justice);
    return new ReorganizationDraft(
        new LegalAct("9/NQ-HĐND", "HĐND tỉnh", LocalDate.of(2018, 6, 1), "Sắp xếp", DAY),
        List.of(SuccessionDraft.of(SuccessionKind.MERGE, from, into)));
  }

  private List<String> codes(UnitId unit) {
    return jdbc.sql("select code from cascade.unit_task where unit_id = ? order by position")
        .param(unit.value())
        .query(String.class)
        .list();
  }

  private List<LocalDate> begins(UnitId unit) {
    return jdbc.sql("select start from cascade.unit_task where unit_id = ? and start is not null")
        .param(unit.value())
        .query(LocalDate.class)
        .list();
  }

  private boolean ended(UnitId unit) {
    return jdbc.sql(
            "select bool_and(ended_on is not null) from cascade.unit_plan where unit_id = ?")
        .param(unit.value())
        .query(Boolean.class)
        .single();
  }
}
