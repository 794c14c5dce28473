package org.openpar.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
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
  private final UnitId province;
  private final UnitId justice;
  private final UnitId foreign;

  UnitPlansMoveTests(
      IssuedPlan plans,
      Cascading cascading,
      Reorganizations reorganizations,
      JdbcClient jdbc,
      Units units) {
    this.plans = plans;
    this.cascading = cascading;
    this.reorganizations = reorganizations;
    this.jdbc = jdbc;
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
              assertThat(each.from()).isEqualTo(justice);
              assertThat(each.to()).isEqualTo(foreign);
            });
  }

  private void lay(List<String> deadlines, UnitId... leads) {
    PlanIssued issued = plans.issue(deadlines, List.of(leads));
    cascading.cascade(issued);
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
