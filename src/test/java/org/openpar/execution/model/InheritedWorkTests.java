package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.WorkState;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Moving;
import org.openpar.organization.PersonId;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanIssued;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/// Work of a unit that is no more, seen from the unit that stands for it today (15/10/2018).
@ExecutionTest
@Transactional
class InheritedWorkTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate DAY = LocalDate.of(2018, 10, 1);

  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final Assignments assignments;
  private final AssignmentQueries queries;
  private final Responsibility responsibility;
  private final Reorganizations reorganizations;
  private final Units units;
  private final UnitId province;
  private final UnitId justice;
  private final UnitId foreign;
  private PlanId plan;

  InheritedWorkTests(
      IssuedPlan plans,
      ApplicationEventPublisher publisher,
      Assignments assignments,
      AssignmentQueries queries,
      Responsibility responsibility,
      Reorganizations reorganizations,
      Units units) {
    this.plans = plans;
    this.publisher = publisher;
    this.assignments = assignments;
    this.queries = queries;
    this.responsibility = responsibility;
    this.reorganizations = reorganizations;
    this.units = units;
    this.province = Cast.unit(units, "province");
    this.justice = Cast.unit(units, "stp");
    this.foreign = Cast.unit(units, "sngv");
  }

  @BeforeEach
  void giveJusticeFourAssignments() {
    PlanIssued issued = plans.issue(List.of("Hằng quý"), List.of(justice));
    publisher.publishEvent(issued);
    plan = issued.plan();
  }

  @Test
  void theHeirListsReportsAndHandsInWhatItInherited() {
    merge();
    Actor officer = officerOf(foreign);

    List<AssignmentBrief> owed =
        queries.listOwed(officer, TODAY, 20).stream().map(OwedAssignment::brief).toList();
    assertThat(owed).hasSize(4).allSatisfy(brief -> assertThat(brief.unit()).isEqualTo(justice));
    assertThat(owed.getFirst().unitName()).isEqualTo("Sở Tư pháp");

    Assignment reported =
        assignments.report(
            owed.getFirst().id(), new Progress(true, "Đã rà soát xong", Product.NONE), officer);
    assertThat(reported.state().work()).isEqualTo(WorkState.IN_PROGRESS);
    assertThat(reported.unit()).as("history keeps the first unit").isEqualTo(justice);
  }

  @Test
  void tellsFromWhomAndByWhichActTheWorkCame() {
    merge();
    assertThat(responsibility.findInheritance(first()))
        .hasValueSatisfying(
            inherited -> {
              assertThat(inherited.from()).isEqualTo("Sở Tư pháp");
              assertThat(inherited.by().number()).isEqualTo("9/NQ-HĐND");
            });
  }

  @Test
  void whoeverDoesNotStandForTheUnitStillSeesNothing() {
    merge();
    Actor stranger = officerOf(Cast.unit(units, "vpub"));
    AssignmentId id = first().id();
    assertThat(queries.listOwed(stranger, TODAY, 20)).isEmpty();
    assertThatThrownBy(() -> queries.assignment(id, TODAY, stranger)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> assignments.keepUnchanged(id, stranger)).isInstanceOf(NotFound.class);
  }

  @Test
  void theOldUnitCanDoNothingMore() {
    Actor before = officerOf(justice);
    assertThat(queries.listOwed(before, TODAY, 20)).hasSize(4);
    AssignmentId id = first().id();
    merge();
    assertThatThrownBy(() -> assignments.keepUnchanged(id, before)).isInstanceOf(NotFound.class);
  }

  @Test
  void theListsOfTheOldUnitAndOfItsHeirTellTheSame() {
    List<AssignmentId> before = ids(justice);
    merge();
    assertThat(ids(justice)).isEqualTo(before);
    assertThat(ids(foreign)).isEqualTo(before);
  }

  @Test
  void workOfADissolvedUnitHasNoOwnerAndIsNotLost() {
    ReorganizationDraft act = act(SuccessionDraft.of(SuccessionKind.DISSOLVE, List.of(justice)));
    assertThat(reorganizations.preview(act))
        .filteredOn(moving -> moving.what().equals("moving.assignments.ownerless"))
        .singleElement()
        .satisfies(
            moving -> {
              assertThat(moving.count()).isEqualTo(4);
              assertThat(moving.warning()).isTrue();
            });
    reorganizations.enact(act);

    assertThat(responsibility.find(first().id(), justice, TODAY)).isEmpty();
    Actor coordinator = actor(Role.COORDINATOR, province);
    assertThat(queries.assignment(first().id(), TODAY, coordinator).brief().unitName())
        .isEqualTo("Sở Tư pháp");
    assertThat(queries.listOwed(officerOf(foreign), TODAY, 20)).isEmpty();
  }

  @Test
  void ofASplitUnitOnlyWhatWasChosenGoesToTheOtherHeir() {
    UnitId main = UnitId.next();
    UnitId other = UnitId.next();
    ReorganizationDraft act =
        act(
            SuccessionDraft.of(
                SuccessionKind.SPLIT,
                List.of(justice),
                UnitChange.founding(main, "Sở Pháp chế", UnitKind.DEPARTMENT, province),
                UnitChange.founding(other, "Sở Hộ tịch", UnitKind.DEPARTMENT, province).beside()));
    UUID chosen =
        reorganizations.preview(act).stream()
            .filter(moving -> moving.what().equals("moving.assignments"))
            .flatMap(moving -> moving.items().stream())
            .filter(Moving.Item::choice)
            .map(Moving.Item::id)
            .skip(2)
            .findFirst()
            .orElseThrow();
    reorganizations.enact(act, Map.of(chosen, other));

    assertThat(ids(main)).hasSize(3).doesNotContain(new AssignmentId(chosen));
    assertThat(ids(other)).containsExactly(new AssignmentId(chosen));
    assertThat(queries.listOwed(officerOf(other), TODAY, 20))
        .extracting(owed -> owed.brief().id())
        .containsExactly(new AssignmentId(chosen));
    AssignmentId rest = ids(main).getFirst();
    Actor ofTheOther = officerOf(other);
    assertThatThrownBy(() -> assignments.keepUnchanged(rest, ofTheOther))
        .isInstanceOf(NotFound.class);
    assertThat(assignments.keepUnchanged(new AssignmentId(chosen), ofTheOther).id())
        .isEqualTo(new AssignmentId(chosen));
  }

  @Test
  void aMergerWithAnOpenReportIsToldAndTheReportGoesOn() {
    AssignmentId id = first().id();
    assignments.submit(
        id,
        new Progress(true, "Xong", new Product("12/BC-STP", LocalDate.of(2018, 9, 28))),
        officerOf(justice));
    ReorganizationDraft act = merger();
    assertThat(reorganizations.preview(act))
        .filteredOn(moving -> moving.what().equals("moving.waiting"))
        .singleElement()
        .satisfies(
            moving -> {
              assertThat(moving.warning()).isTrue();
              assertThat(moving.items()).extracting(Moving.Item::id).containsExactly(id.value());
            });
    reorganizations.enact(act);

    Actor coordinator = actor(Role.COORDINATOR, province);
    assertThat(assignments.verify(id, "", coordinator).state().work())
        .isEqualTo(WorkState.COMPLETED);
  }

  private void merge() {
    reorganizations.enact(merger());
  }

  private ReorganizationDraft merger() {
    return act(SuccessionDraft.of(SuccessionKind.MERGE, List.of(justice), UnitChange.of(foreign)));
  }

  private static ReorganizationDraft act(SuccessionDraft succession) {
    return new ReorganizationDraft(
        new LegalAct("9/NQ-HĐND", "HĐND tỉnh", LocalDate.of(2018, 9, 1), "Sắp xếp", DAY),
        List.of(succession));
  }

  private AssignmentBrief first() {
    return briefs(justice).getFirst();
  }

  private List<AssignmentId> ids(UnitId unit) {
    return briefs(unit).stream().map(AssignmentBrief::id).toList();
  }

  private List<AssignmentBrief> briefs(UnitId unit) {
    return queries.list(
        AssignmentSearch.of(plan, TODAY).forUnit(unit), actor(Role.COORDINATOR, province));
  }

  private Actor officerOf(UnitId unit) {
    return actor(Role.UNIT_OFFICER, unit);
  }

  private static Actor actor(Role role, UnitId unit) {
    return new Actor(
        AccountId.next(),
        PersonId.next(),
        "Lò Thị Mai",
        "Chuyên viên",
        unit,
        "Đơn vị",
        List.of(new Grant(role, unit)));
  }
}
