package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.StandIn;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.AbsenceReason;
import org.openpar.organization.Absences;
import org.openpar.organization.Leaving;
import org.openpar.organization.OpenItem;
import org.openpar.organization.OpenWork;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ExecutionTest
@Transactional
class StaffingTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  private final Staffing staffing;
  private final StandInRules rules;
  private final Assignments assignments;
  private final OpenWork openWork;
  private final Absences absences;
  private final AuditTrail trail;
  private final JdbcClient jdbc;
  private final Actor head;
  private final Actor officer;
  private final Actor stranger;
  private final PersonId colleague;
  private final UnitId unit;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher events;
  private List<AssignmentId> work = List.of();

  StaffingTests(
      Staffing staffing,
      StandInRules rules,
      Assignments assignments,
      OpenAssignments openWork,
      Absences absences,
      AuditTrail trail,
      JdbcClient jdbc,
      Accounts accounts,
      People people,
      IssuedPlan plans,
      ApplicationEventPublisher events) {
    this.staffing = staffing;
    this.rules = rules;
    this.assignments = assignments;
    this.openWork = openWork;
    this.absences = absences;
    this.trail = trail;
    this.jdbc = jdbc;
    this.plans = plans;
    this.events = events;
    head = accounts.find("thanh.vpub").orElseThrow().actor();
    officer = accounts.find("hoa.vpub").orElseThrow().actor();
    stranger = accounts.find("dung.stttt").orElseThrow().actor();
    unit = head.unit();
    colleague = people.employ("Lò Thị Nga", "Chuyên viên", unit, null, LocalDate.of(2018, 1, 1));
  }

  @BeforeEach
  void layWork() {
    var issued =
        plans.issue(
            List.of("Trước ngày 15/9/2018", "Trước ngày 25/10/2018", "Tháng 12/2018"),
            List.of(unit));
    events.publishEvent(issued);
    work =
        jdbc.sql("select id from execution.assignment where plan_id = ? order by due")
            .param(issued.plan().value())
            .query((row, number) -> new AssignmentId(row.getObject(1, UUID.class)))
            .list();
  }

  @Test
  void theHeadNamesAnOfficerAndADeputyForManyAtOnce() {
    staffing.name(unit, work, officer.person(), colleague, head);

    assertThat(staffing.chargesOf(unit, TODAY).keySet()).containsAll(work);
    Charge charge = charge(work.getFirst());
    assertThat(charge.owner()).isEqualTo("Nguyễn Văn Hòa");
    assertThat(charge.deputy().name()).isEqualTo("Lò Thị Nga");
    assertThat(charge.standIn()).isNull();
    assertThat(staffing.chargesOf(unit, TODAY.minusDays(1))).isEmpty();
    assertThat(trail.history(work.getLast().value()))
        .extracting(Trace::act)
        .contains("AssignmentStaffed");
  }

  @Test
  void theTrailTellsWhoHadTheWorkAndWhichRuleHeldBefore() {
    List<AssignmentId> one = work.subList(0, 1);
    staffing.name(unit, one, officer.person(), null, head);
    staffing.name(unit, one, colleague, officer.person(), head);
    rules.lay(unit, true, 10, head);
    rules.lay(unit, true, 20, head);

    assertThat(lastTrace(one.getFirst().value()).changes())
        .containsExactlyInAnyOrder(
            new Trace.Change("officer", words(officer.person()), words(colleague)),
            new Trace.Change("deputy", List.of(), words(officer.person())));
    assertThat(lastTrace(unit.value()).changes())
        .containsExactly(new Trace.Change("silentDays", List.of("10"), List.of("20")));
  }

  private Trace lastTrace(UUID subject) {
    return trail.history(subject).getLast();
  }

  private static List<String> words(PersonId person) {
    return List.of(person.value().toString());
  }

  @Test
  void anOfficerTakesWhatNobodyHasAndChoosesWhoStandsIn() {
    staffing.name(unit, work.subList(0, 1), officer.person(), null, officer);
    staffing.name(unit, work.subList(0, 1), officer.person(), colleague, officer);

    assertThat(charge(work.getFirst()).deputy().id()).isEqualTo(colleague);
    assertThatThrownBy(() -> staffing.name(unit, work, colleague, null, officer))
        .isInstanceOf(OnlyOnesOwnWork.class);
    staffing.name(unit, work.subList(1, 2), colleague, null, head);
    assertThatThrownBy(() -> staffing.name(unit, work, officer.person(), null, officer))
        .as("one of them is a colleague's")
        .isInstanceOf(OnlyOnesOwnWork.class);
  }

  @Test
  void refusesWhoIsNotOfTheUnitAndWhoWouldStandInForHimself() {
    assertThatThrownBy(() -> staffing.name(unit, work, stranger.person(), null, head))
        .isInstanceOf(NotOfTheUnit.class);
    assertThatThrownBy(() -> staffing.name(unit, work, colleague, stranger.person(), head))
        .isInstanceOf(NotOfTheUnit.class);
    assertThatThrownBy(() -> staffing.name(unit, work, colleague, colleague, head))
        .isInstanceOf(DeputyIsOfficer.class);
    assertThatThrownBy(() -> staffing.name(unit, List.of(), colleague, null, head))
        .isInstanceOf(NothingChosen.class);
    assertThat(staffing.chargesOf(unit, TODAY)).isEmpty();
  }

  @Test
  void aStrangerNamesNobodyHereAndNobodyNamesForWorkOfAnother() {
    assertThatThrownBy(() -> staffing.name(unit, work, colleague, null, stranger))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> staffing.name(stranger.unit(), work, stranger.person(), null, stranger))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void namesNobodyForWhatIsClosed() {
    jdbc.sql(
            """
            update execution.assignment
               set state = 'COMPLETED', completed_on = '2018-10-01', evidence = 1,
                   submitted_by = :by, verified_by = :other
             where id = :id
            """)
        .param("by", UUID.randomUUID())
        .param("other", UUID.randomUUID())
        .param("id", work.getFirst().value())
        .update();

    assertThatThrownBy(() -> staffing.name(unit, work, colleague, null, head))
        .isInstanceOf(AssignmentAlreadyClosed.class);
    assertThat(staffing.chargesOf(unit, TODAY)).isEmpty();
  }

  @Test
  void theDeputyStandsInForAnAbsentOfficerOnlyByTheRuleAndOnlyThoseDays() {
    staffing.name(unit, work, officer.person(), colleague, head);
    absences.note(officer.person(), TODAY, TODAY.plusDays(3), AbsenceReason.LEAVE);

    assertThat(charge(work.getFirst()).standIn()).as("without a rule").isNull();
    rules.lay(unit, true, null, head);
    assertThat(charge(work.getFirst()).standIn()).isEqualTo(StandIn.ABSENT);
    assertThat(on(TODAY.plusDays(3)).standIn()).isEqualTo(StandIn.ABSENT);
    assertThat(on(TODAY.plusDays(4)).standIn()).isNull();
    rules.lay(unit, false, null, head);
    assertThat(charge(work.getFirst()).standIn()).as("the rule is gone").isNull();
    assertThat(rules.listOf(unit)).as("the rule of one day is one").hasSize(1);
  }

  @Test
  void theDeputyStandsInForASilentOfficerUntilHeSpeaks() {
    namedOn(work.getFirst(), TODAY.minusDays(20));
    rules.lay(unit, false, 10, head);

    assertThat(charge(work.getFirst()).standIn()).isEqualTo(StandIn.SILENT);
    assertThat(on(TODAY.minusDays(1)).standIn()).as("before the rule").isNull();
    assignments.keepUnchanged(work.getFirst(), officer);
    assertThat(charge(work.getFirst()).standIn()).isNull();
    assertThat(on(TODAY.plusDays(10)).standIn()).isEqualTo(StandIn.SILENT);
  }

  @Test
  void silenceIsCountedOnlyWhileTheWorkIsDue() {
    namedOn(work.getLast(), TODAY.minusDays(200));
    rules.lay(unit, false, 10, head);

    assertThat(charge(work.getLast()).standIn()).as("due in December").isNull();
    assertThat(staffing.chargesOf(unit, LocalDate.of(2018, 12, 20)).get(work.getLast()).standIn())
        .as("due soon since 11/12")
        .isNull();
    assertThat(staffing.chargesOf(unit, LocalDate.of(2018, 12, 21)).get(work.getLast()).standIn())
        .isEqualTo(StandIn.SILENT);
  }

  @Test
  void theDeputyStandsInWhenThePostBecameVacant() {
    staffing.name(unit, work, colleague, officer.person(), head);
    rules.lay(unit, true, null, head);
    jdbc.sql("update organization.post set valid_to = :day where person_id = :person")
        .param("day", TODAY)
        .param("person", colleague.value())
        .update();

    assertThat(on(TODAY).standIn()).isNull();
    assertThat(on(TODAY.plusDays(1)).standIn()).isEqualTo(StandIn.VACANT);
  }

  @Test
  void whoeverStandsInReportsAndTheTrailSaysForWhom() {
    staffing.name(unit, work, colleague, officer.person(), head);
    rules.lay(unit, true, null, head);
    absences.note(colleague, TODAY, TODAY, AbsenceReason.TRIP);

    assignments.keepUnchanged(work.getFirst(), officer);
    assignments.keepUnchanged(work.getFirst(), head);

    assertThat(
            jdbc.sql(
                    """
                    select coalesce(on_behalf_of, '-') from execution.progress
                     where assignment_id = ? order by number
                    """)
                .param(work.getFirst().value())
                .query(String.class)
                .list())
        .containsExactly("Lò Thị Nga", "-");
    assertThat(trail.history(work.getFirst().value()))
        .filteredOn(trace -> trace.act().equals("ReportedOnBehalf"))
        .singleElement()
        .satisfies(
            trace ->
                assertThat(trace.changes().toString())
                    .contains(colleague.value().toString(), "ABSENT"));
  }

  @Test
  void whatIsOpenGoesOverItemByItemAndTheRestIsNobodys() {
    staffing.name(unit, work.subList(0, 2), officer.person(), colleague, head);
    staffing.name(unit, work.subList(2, 3), colleague, officer.person(), head);
    Leaving leaving = new Leaving(officer.person(), unit, TODAY, true);

    assertThat(openWork.listOf(leaving))
        .extracting(OpenItem::kind)
        .containsExactly(
            OpenAssignments.IN_CHARGE, OpenAssignments.IN_CHARGE, OpenAssignments.DEPUTY);
    openWork.handOver(
        leaving, Map.of(work.get(0).value(), colleague, work.get(2).value(), head.person()));

    assertThat(charge(work.get(0)).owner()).isEqualTo("Lò Thị Nga");
    assertThat(charge(work.get(0)).deputy()).as("nobody stands in for herself").isNull();
    assertThat(charge(work.get(1)).officer()).as("nobody took it").isNull();
    assertThat(charge(work.get(2)).deputy().id()).isEqualTo(head.person());
    assertThat(openWork.listOf(leaving)).isEmpty();
  }

  private Charge charge(AssignmentId id) {
    return staffing.chargesOf(unit, TODAY).get(id);
  }

  private Charge on(LocalDate day) {
    return staffing.chargesOf(unit, day).get(work.getFirst());
  }

  private void namedOn(AssignmentId id, LocalDate day) {
    jdbc.sql(
            """
            insert into execution.staffing (assignment_id, officer_id, deputy_id, named_on)
            values (?, ?, ?, ?)
            """)
        .params(id.value(), officer.person().value(), colleague.value(), day)
        .update();
  }
}
