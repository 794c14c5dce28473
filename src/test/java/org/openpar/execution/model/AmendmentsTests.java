package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of the work when the plan is amended on 15/06/2018.
@ExecutionTest
@Transactional
class AmendmentsTests {

  private static final LocalDate DAY = LocalDate.of(2018, 6, 15);
  private static final LocalDate EVE = DAY.minusDays(1);

  @Autowired private IssuedPlan plans;
  @Autowired private Openings openings;
  @Autowired private Amendments amendments;
  @Autowired private ExecutionFacts facts;
  @Autowired private Units units;
  @Autowired private JdbcClient jdbc;

  private UnitId office;
  private UnitId justice;

  @BeforeEach
  void names() {
    office = Cast.unit(units, "vpub");
    justice = Cast.unit(units, "stp");
  }

  @Test
  void movesTheDayAndKeepsTheOldOne() {
    PlanIssued plan = issued("Tháng 11/2018");
    TaskId task = task(plan);

    amend(plan, before -> IssuedPlan.reworded(before, "Trước 15/12/2018", List.of(office)));

    assertThat(dues(task, EVE)).containsExactly(LocalDate.of(2018, 11, 30));
    assertThat(dues(task, DAY)).containsExactly(LocalDate.of(2018, 12, 15));
    assertThat(dues(task, LocalDate.of(2018, 12, 31))).containsExactly(LocalDate.of(2018, 12, 15));
  }

  @Test
  void keepsTheWordsOfTheDaysBefore() {
    PlanIssued plan = issued("Tháng 11/2018");
    TaskBrief old = plans.listTasks(plan.plan()).getFirst();

    amend(plan, before -> List.of(worded(old, "Viết lại lần một")));
    amendments.amend(
        plans.amend(plan, DAY.plusDays(30), none -> List.of(worded(old, "Viết lại lần hai"))));

    assertThat(words(plan, EVE)).isEqualTo(old.text());
    assertThat(words(plan, DAY)).isEqualTo("Viết lại lần một");
    assertThat(words(plan, DAY.plusDays(30))).isEqualTo("Viết lại lần hai");
  }

  private static TaskBrief worded(TaskBrief task, String text) {
    return new TaskBrief(
        task.id(),
        task.position(),
        task.code(),
        task.areaPosition(),
        task.areaCode(),
        task.areaTitle(),
        task.group(),
        text,
        task.product(),
        task.leadWords(),
        task.cooperatingWords(),
        task.deadlineWords(),
        task.moneyWords(),
        task.deadline(),
        task.leads(),
        task.coordinators());
  }

  /// As the list of assignments and the overview of that day say them.
  private String words(PlanIssued plan, LocalDate day) {
    String listed = facts.listAssignments(AssignmentSearch.of(plan.plan(), day)).getFirst().text();
    assertThat(facts.progress(plan.plan(), day).tasks().getFirst().text()).isEqualTo(listed);
    return listed;
  }

  @Test
  void takesWorkBackAndGivesItToAnother() {
    PlanIssued plan = issued("Tháng 11/2018");
    TaskId task = task(plan);

    amend(plan, before -> IssuedPlan.reworded(before, "Tháng 11/2018", List.of(justice)));

    assertThat(unitsOf(task, EVE)).containsExactly(office);
    assertThat(unitsOf(task, DAY)).containsExactly(justice);
  }

  @Test
  void leavesWhatIsCompleted() {
    PlanIssued plan = issued("Tháng 5/2018");
    TaskId task = task(plan);
    complete(task);

    amend(plan, before -> List.of());

    assertThat(unitsOf(task, DAY)).containsExactly(office);
  }

  @Test
  void doesNotAskForPeriodsThatAreOver() {
    PlanIssued plan = issued("Hằng quý");
    TaskId task = task(plan);

    amend(plan, before -> IssuedPlan.reworded(before, "Hằng quý", List.of(office, justice)));

    assertThat(duesOf(task, justice, DAY)).isNotEmpty().allMatch(due -> !due.isBefore(DAY));
    assertThat(duesOf(task, office, DAY)).hasSizeGreaterThan(duesOf(task, justice, DAY).size());
  }

  @Test
  void pairsPeriodsByTheirNames() {
    PlanIssued plan = issued("Quý II, Quý IV/2018");
    TaskId task = task(plan);

    amend(plan, before -> IssuedPlan.reworded(before, "Quý III, Quý IV/2018", List.of(office)));

    assertThat(dues(task, EVE))
        .containsExactly(LocalDate.of(2018, 6, 30), LocalDate.of(2018, 12, 31));
    assertThat(dues(task, DAY))
        .containsExactly(LocalDate.of(2018, 9, 30), LocalDate.of(2018, 12, 31));
  }

  @Test
  void opensWhatWasTakenBackAnewWhenItReturns() {
    PlanIssued plan = issued("Tháng 11/2018");
    List<TaskBrief> whole = plans.listTasks(plan.plan());
    TaskId task = task(plan);

    amend(plan, before -> List.of());
    amendments.amend(plans.amend(plan, DAY.plusDays(30), none -> whole));

    assertThat(unitsOf(task, DAY)).isEmpty();
    assertThat(unitsOf(task, DAY.plusDays(30))).containsExactly(office);
  }

  @Test
  void countsBeforehandWhatItWillDo() {
    PlanIssued plan = issued("Tháng 11/2018");

    var impacts =
        amendments.of(
            plans.amendment(
                plans
                    .amend(
                        plan,
                        DAY,
                        before -> IssuedPlan.reworded(before, "Tháng 12/2018", List.of(office)))
                    .version()));

    assertThat(impacts).extracting(impact -> impact.total()).containsExactly(0, 0, 1);
    assertThat(impacts.getLast().byUnit()).containsEntry(office, 1);
    assertThat(dues(task(plan), DAY)).containsExactly(LocalDate.of(2018, 11, 30));
  }

  private PlanIssued issued(String deadline) {
    PlanIssued plan = plans.issue(List.of(deadline), List.of(office));
    openings.open(plan);
    return plan;
  }

  private void amend(PlanIssued plan, UnaryOperator<List<TaskBrief>> change) {
    amendments.amend(plans.amend(plan, DAY, change));
  }

  private TaskId task(PlanIssued plan) {
    return plans.listTasks(plan.plan()).getFirst().id();
  }

  private void complete(TaskId task) {
    jdbc.sql(
            """
            update execution.assignment
               set state = 'COMPLETED', completed_on = date '2018-05-20', evidence = 1,
                   changed_on = date '2018-05-20', submitted_by = gen_random_uuid(),
                   verified_by = gen_random_uuid()
             where task_id = ?
            """)
        .param(task.value())
        .update();
  }

  private List<LocalDate> dues(TaskId task, LocalDate day) {
    return duesOf(task, null, day);
  }

  private List<LocalDate> duesOf(TaskId task, @Nullable UnitId unit, LocalDate day) {
    return jdbc.sql(
            """
            select due from execution.assignment_on(:day)
             where task_id = :task and (cast(:unit as uuid) is null or unit_id = :unit)
             order by due
            """)
        .param("day", day)
        .param("task", task.value())
        .param("unit", unit == null ? null : unit.value())
        .query(LocalDate.class)
        .list();
  }

  private List<UnitId> unitsOf(TaskId task, LocalDate day) {
    return jdbc.sql("select unit_id from execution.assignment_on(?) where task_id = ?")
        .params(day, task.value())
        .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
        .list();
  }
}
