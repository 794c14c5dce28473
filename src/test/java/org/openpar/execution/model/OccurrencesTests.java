package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.OccurrenceCorrected;
import org.openpar.execution.OccurrenceRecorded;
import org.openpar.execution.OccurrenceWithdrawn;
import org.openpar.execution.model.OccurrenceDraft.Attached;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/// Events are recorded on 15/10/2018.
@ExecutionTest
@RecordApplicationEvents
@Transactional
class OccurrencesTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate EVE = TODAY.minusDays(1);
  private static final LocalDate EVENT = LocalDate.of(2018, 10, 12);
  private static final String WORKING_DAYS =
      "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản";

  private final IssuedPlan plans;
  private final Openings openings;
  private final Amendments amendments;
  private final Occurrences occurrences;
  private final AssignmentQueries queries;
  private final ExecutionFacts facts;
  @Autowired private ApplicationEvents events;
  private final JdbcClient jdbc;
  private final Cast cast;
  private final UnitId justice;

  private PlanIssued plan;
  private TaskId task;

  OccurrencesTests(
      IssuedPlan plans,
      Openings openings,
      Amendments amendments,
      Occurrences occurrences,
      AssignmentQueries queries,
      ExecutionFacts facts,
      JdbcClient jdbc,
      Units units) {
    this.plans = plans;
    this.openings = openings;
    this.amendments = amendments;
    this.occurrences = occurrences;
    this.queries = queries;
    this.facts = facts;
    this.jdbc = jdbc;
    this.cast = new Cast(units);
    this.justice = Cast.unit(units, "stp");
  }

  @BeforeEach
  void owe() {
    issue(WORKING_DAYS);
  }

  @Test
  void givesTheWorkItsDayFromTheDayOfRecordingOn() {
    record(happened(EVENT));

    assertThat(dues(EVE)).containsOnlyNulls().hasSize(2);
    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 10, 19)).hasSize(2);
    assertThat(dues(TODAY.plusYears(1))).containsOnly(LocalDate.of(2018, 10, 19));
    assertThat(events.stream(OccurrenceRecorded.class))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.task()).isEqualTo(task);
              assertThat(it.happenedOn()).isEqualTo(EVENT);
              assertThat(it.assignments()).isEqualTo(2);
            });
  }

  @Test
  void figuresOfDaysBeforeStayAsTheyWereTold() {
    var before = facts.progress(plan.plan(), EVE).tasks();

    record(happened(LocalDate.of(2018, 9, 3)));

    assertThat(facts.progress(plan.plan(), EVE).tasks()).isEqualTo(before);
    assertThat(buckets(EVE)).containsOnly(Bucket.IN_TIME);
    assertThat(buckets(TODAY)).containsOnly(Bucket.OVERDUE);
  }

  @Test
  void asksAPersonForTheDayWhereTheWordsLeaveItOpen() {
    issue("Sau khi có văn bản của TW");

    assertThat(refusedFields(happened(EVENT))).containsExactly("due");
    record(dueOn(EVENT, LocalDate.of(2018, 11, 30)));

    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 11, 30));
  }

  @Test
  void takesTheDayOfTheOtherPlan() {
    issue("Theo Kế hoạch riêng");

    record(dueOn(null, LocalDate.of(2018, 12, 10)));

    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 12, 10));
    assertThat(occurrences.history(task).steps().getFirst().happenedOn()).isEqualTo(EVENT);
  }

  @Test
  void correctsAndWithdrawsWithAReasonAndKeepsWhatWas() {
    record(happened(EVENT));
    OccurrenceDraft later = happened(LocalDate.of(2018, 10, 15));

    assertThat(refusedFields(later)).containsExactly("reason");
    record(because(later, "Ghi nhầm ngày"));
    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 10, 22));

    assertThatThrownBy(() -> occurrences.withdraw(task, held(), " ", cast.coordinator))
        .isInstanceOf(OccurrenceRefused.class)
        .hasMessageContaining("withdraw-reason");
    occurrences.withdraw(task, held(), "Văn bản gửi nhầm", cast.coordinator);

    assertThat(dues(TODAY)).containsOnlyNulls();
    assertThat(dues(EVE)).containsOnlyNulls();
    assertThat(occurrences.history(task).steps())
        .extracting(Occurrence::step)
        .containsExactly(
            OccurrenceStep.WITHDRAWN, OccurrenceStep.CORRECTED, OccurrenceStep.RECORDED);
    assertThat(queries.listDueChanges(assignment(), TODAY))
        .extracting(DueChange::due)
        .containsExactly(LocalDate.of(2018, 10, 22), LocalDate.of(2018, 10, 19), null);
    assertThat(events.stream(OccurrenceCorrected.class)).hasSize(1);
    assertThat(events.stream(OccurrenceWithdrawn.class)).hasSize(1);

    record(happened(EVENT));
    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 10, 19));
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    OccurrenceDraft nothing =
        new OccurrenceDraft(TODAY.plusDays(1), null, " ", TODAY.plusDays(1), "", "", null);

    assertThat(refusedFields(nothing)).containsExactly("happenedOn", "document", "documentDate");
    assertThat(refusedFields(new OccurrenceDraft(null, null, "", null, "", "", null)))
        .containsExactly("happenedOn", "document", "documentDate");
    assertThat(refusedFields(happened(IssuedPlan.ISSUED_ON.minusDays(1)))).containsExactly("note");
    assertThat(refusedFields(withFile(happened(null), "MZ"))).containsExactly("happenedOn", "file");
    assertThat(dues(TODAY)).containsOnlyNulls();
    assertThat(occurrences.history(task).steps()).isEmpty();
  }

  @Test
  void wantsToKnowWhyAnEventIsOlderThanThePlan() {
    LocalDate early = IssuedPlan.ISSUED_ON.minusDays(1);

    record(
        new OccurrenceDraft(
            early, null, "12/CV-BNV", early, "Văn bản đến trước khi ban hành kế hoạch", "", null));

    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 1, 4));
  }

  @Test
  void leavesWhatIsCompleted() {
    jdbc.sql(
            """
            update execution.assignment
               set state = 'COMPLETED', completed_on = date '2018-05-20', evidence = 1,
                   changed_on = date '2018-05-20', submitted_by = gen_random_uuid(),
                   verified_by = gen_random_uuid()
             where task_id = ? and unit_id = ?
            """)
        .params(task.value(), justice.value())
        .update();

    record(happened(EVENT));

    assertThat(dues(TODAY)).containsExactlyInAnyOrder(LocalDate.of(2018, 10, 19), null);
  }

  @Test
  void refusesWhoeverComesSecond() {
    OccurrenceTarget seen = newOne();
    record(happened(EVENT));

    assertThatThrownBy(() -> occurrences.keep(task, seen, happened(TODAY), cast.coordinator))
        .isInstanceOf(OccurrenceChangedMeanwhile.class);
    assertThatThrownBy(
            () ->
                occurrences.withdraw(
                    task,
                    new OccurrenceTarget(0, held().step(), Extent.ALL),
                    "Nhầm",
                    cast.coordinator))
        .isInstanceOf(OccurrenceChangedMeanwhile.class);
    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 10, 19));
  }

  @Test
  void isForTheCoordinatorAndForTasksThatWait() {
    assertThatThrownBy(() -> occurrences.keep(task, newOne(), happened(EVENT), cast.officer))
        .isInstanceOf(Forbidden.class);
    issue("Tháng 11/2018");
    assertThatThrownBy(() -> occurrences.keep(task, newOne(), happened(EVENT), cast.coordinator))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void happensToOneUnitWhileTheOthersWait() {
    recordFor(Extent.only(List.of(justice)), happened(EVENT));

    assertThat(due(justice, TODAY)).isEqualTo(LocalDate.of(2018, 10, 19));
    assertThat(due(justice, EVE)).isNull();
    assertThat(due(cast.office, TODAY)).isNull();
    assertThat(history().waiting(brief())).containsExactly(cast.office);
    assertThat(events.stream(OccurrenceRecorded.class))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.units()).containsExactly(justice);
              assertThat(it.assignments()).isEqualTo(1);
            });

    recordFor(Extent.ALL, happened(TODAY));

    assertThat(due(justice, TODAY)).isEqualTo(LocalDate.of(2018, 10, 19));
    assertThat(due(cast.office, TODAY)).isEqualTo(LocalDate.of(2018, 10, 22));
    assertThat(history().waiting(brief())).isEmpty();
  }

  @Test
  void putsRightWhatWasSaidForSomeAndLeavesTheOthers() {
    record(happened(EVENT));

    occurrences.keep(
        task,
        held(Extent.only(List.of(justice))),
        because(happened(TODAY), "Sở nhận sau"),
        cast.coordinator);
    assertThat(due(justice, TODAY)).isEqualTo(LocalDate.of(2018, 10, 22));
    assertThat(due(cast.office, TODAY)).isEqualTo(LocalDate.of(2018, 10, 19));

    occurrences.withdraw(task, heldFor(cast.office), "Chưa nhận", cast.coordinator);
    assertThat(due(justice, TODAY)).isEqualTo(LocalDate.of(2018, 10, 22));
    assertThat(due(cast.office, TODAY)).isNull();
    assertThat(events.stream(OccurrenceWithdrawn.class))
        .singleElement()
        .satisfies(it -> assertThat(it.units()).containsExactly(cast.office));
  }

  @Test
  void withdrawsForOneOfSeveral() {
    record(happened(EVENT));

    occurrences.withdraw(
        task, held(Extent.only(List.of(justice))), "Ghi nhầm đơn vị", cast.coordinator);

    assertThat(due(justice, TODAY)).isNull();
    assertThat(due(cast.office, TODAY)).isEqualTo(LocalDate.of(2018, 10, 19));
  }

  @Test
  void refusesUnitsItCannotBeAbout() {
    recordFor(Extent.only(List.of(justice)), happened(EVENT));

    for (List<UnitId> wrong :
        List.of(List.<UnitId>of(), List.of(justice), List.of(cast.homeAffairs))) {
      OccurrenceRefused refused =
          Optional.ofNullable(
                  catchThrowableOfType(
                      OccurrenceRefused.class,
                      () -> recordFor(Extent.only(wrong), happened(EVENT))))
              .orElseThrow();
      assertThat(refused.refusals()).extracting(RuleViolated::field).containsExactly("units");
    }
    recordFor(Extent.ALL, happened(EVENT));
    assertThatThrownBy(() -> recordFor(Extent.ALL, happened(EVENT))).isInstanceOf(NotFound.class);
  }

  @Test
  void whoComesToTheTaskLaterHasWhatWasSaidForAllAndNotWhatWasSaidForOne() {
    recordFor(Extent.only(List.of(justice)), happened(EVENT));
    amend(
        before ->
            IssuedPlan.reworded(
                before, WORKING_DAYS, List.of(cast.office, justice, cast.homeAffairs)));
    assertThat(due(cast.homeAffairs, TODAY)).isNull();
    assertThat(due(justice, TODAY)).isEqualTo(LocalDate.of(2018, 10, 19));

    issue(WORKING_DAYS);
    record(happened(EVENT));
    occurrences.withdraw(
        task, held(Extent.only(List.of(justice))), "Ghi nhầm đơn vị", cast.coordinator);
    amend(
        before ->
            IssuedPlan.reworded(
                before, WORKING_DAYS, List.of(cast.office, justice, cast.homeAffairs)));
    assertThat(due(cast.homeAffairs, TODAY)).isEqualTo(LocalDate.of(2018, 10, 19));
    assertThat(due(justice, TODAY)).isNull();
  }

  @Test
  void anAmendmentDoesNotWaitAgainForWhatHasHappened() {
    record(happened(EVENT));

    amend(
        before ->
            IssuedPlan.reworded(before, WORKING_DAYS, List.of(cast.office, cast.homeAffairs)));
    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 10, 19)).hasSize(2);

    amend(
        before ->
            IssuedPlan.reworded(
                before, "Sau 30 ngày kể từ ngày nhận được văn bản", List.of(cast.office)));
    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 11, 11));

    amend(before -> IssuedPlan.reworded(before, "Trước ngày 20/12/2018", List.of(cast.office)));
    assertThat(dues(TODAY)).containsOnly(LocalDate.of(2018, 12, 20));
  }

  private void issue(String words) {
    plan = plans.issue(List.of(words), List.of(cast.office, justice));
    openings.open(plan);
    task = plans.listTasks(plan.plan()).getFirst().id();
  }

  /// What stands for everybody already is put right.
  private void record(OccurrenceDraft draft) {
    boolean waits = !history().waiting(brief()).isEmpty();
    occurrences.keep(task, waits ? newOne() : held(), draft, cast.coordinator);
  }

  private void recordFor(Extent extent, OccurrenceDraft draft) {
    occurrences.keep(
        task, new OccurrenceTarget(history().number(), 0, extent), draft, cast.coordinator);
  }

  private OccurrenceTarget newOne() {
    return new OccurrenceTarget(history().number(), 0, Extent.ALL);
  }

  /// What was said last.
  private OccurrenceTarget held() {
    return held(Extent.ALL);
  }

  private OccurrenceTarget held(Extent extent) {
    return new OccurrenceTarget(
        history().number(), history().shares(brief()).getFirst().held().number(), extent);
  }

  private OccurrenceTarget heldFor(UnitId unit) {
    return new OccurrenceTarget(
        history().number(), history().findHeld(unit).orElseThrow().number(), Extent.ALL);
  }

  private OccurrenceHistory history() {
    return occurrences.history(task);
  }

  private TaskBrief brief() {
    return plans.listTasks(plan.plan()).getFirst();
  }

  private @Nullable LocalDate due(UnitId unit, LocalDate day) {
    return jdbc.sql("select due from execution.assignment_on(?) where task_id = ? and unit_id = ?")
        .params(day, task.value(), unit.value())
        .query((row, number) -> Optional.ofNullable(row.getObject("due", LocalDate.class)))
        .single()
        .orElse(null);
  }

  private List<String> refusedFields(OccurrenceDraft draft) {
    OccurrenceRefused refused =
        Optional.ofNullable(catchThrowableOfType(OccurrenceRefused.class, () -> record(draft)))
            .orElseThrow();
    return refused.refusals().stream().map(refusal -> refusal.field()).toList();
  }

  private static OccurrenceDraft happened(@Nullable LocalDate day) {
    return new OccurrenceDraft(day, null, "45/CV-BNV", EVENT, "", "", null);
  }

  private static OccurrenceDraft dueOn(@Nullable LocalDate day, LocalDate due) {
    return new OccurrenceDraft(day, due, "45/CV-BNV", EVENT, "", "", null);
  }

  private static OccurrenceDraft because(OccurrenceDraft it, String reason) {
    return new OccurrenceDraft(
        it.happenedOn(), it.due(), it.document(), it.documentDate(), it.note(), reason, null);
  }

  private static OccurrenceDraft withFile(OccurrenceDraft it, String content) {
    return new OccurrenceDraft(
        it.happenedOn(),
        it.due(),
        it.document(),
        it.documentDate(),
        it.note(),
        it.reason(),
        new Attached("virus.exe", content.getBytes(StandardCharsets.UTF_8)));
  }

  private void amend(UnaryOperator<List<TaskBrief>> change) {
    amendments.amend(plans.amend(plan, TODAY, change));
  }

  private List<@Nullable LocalDate> dues(LocalDate day) {
    List<@Nullable LocalDate> dues = new ArrayList<>();
    jdbc.sql("select due from execution.assignment_on(?) where task_id = ? order by unit_id")
        .params(day, task.value())
        .query(
            row -> {
              dues.add(row.getObject("due", LocalDate.class));
            });
    return dues;
  }

  private List<Bucket> buckets(LocalDate day) {
    return queries.list(AssignmentSearch.of(plan.plan(), day), cast.coordinator).stream()
        .map(brief -> brief.standing().bucket())
        .toList();
  }

  private AssignmentId assignment() {
    return queries.list(AssignmentSearch.of(plan.plan(), TODAY), cast.coordinator).getFirst().id();
  }
}
