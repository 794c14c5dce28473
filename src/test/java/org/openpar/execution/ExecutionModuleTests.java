package org.openpar.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.model.Assignment;
import org.openpar.execution.model.AssignmentChangedMeanwhile;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.AssignmentState;
import org.openpar.execution.model.Assignments;
import org.openpar.execution.model.Evidence;
import org.openpar.execution.model.EvidenceFiles;
import org.openpar.execution.model.EvidenceId;
import org.openpar.execution.model.HeadApproval;
import org.openpar.execution.model.NotYetComplete;
import org.openpar.execution.model.Product;
import org.openpar.execution.model.Progress;
import org.openpar.execution.model.StepKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanIssued;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ExecutionTest
@Transactional
@RecordApplicationEvents
class ExecutionModuleTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final Product DECISION = Product.of("2114/QĐ-UBND", LocalDate.of(2018, 9, 12));

  private final JdbcClient jdbc;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final Assignments assignments;
  private final EvidenceFiles evidence;
  private final HeadApproval approval;
  private final AssignmentQueries queries;
  private final ExecutionFacts facts;
  private final Cast cast;
  private PlanId plan;

  ExecutionModuleTests(
      JdbcClient jdbc,
      IssuedPlan plans,
      ApplicationEventPublisher publisher,
      Assignments assignments,
      EvidenceFiles evidence,
      HeadApproval approval,
      AssignmentQueries queries,
      ExecutionFacts facts,
      Units units) {
    this.cast = new Cast(units);
    this.jdbc = jdbc;
    this.plans = plans;
    this.publisher = publisher;
    this.assignments = assignments;
    this.evidence = evidence;
    this.approval = approval;
    this.queries = queries;
    this.facts = facts;
  }

  @BeforeEach
  void issueAPlan() {
    PlanIssued issued =
        plans.issue(
            List.of("Trước ngày 15/9/2018", "Hằng quý", "Tháng 12/2018"),
            List.of(cast.office, cast.homeAffairs));
    publisher.publishEvent(issued);
    plan = issued.plan();
  }

  @Test
  void laysOneAssignmentForEveryTaskLeadAndObligation(ApplicationEvents events) {
    assertThat(facts.count(AssignmentSearch.of(plan, TODAY))).isEqualTo(2 * (1 + 4 + 1));
    assertThat(events.stream(AssignmentsOpened.class)).contains(new AssignmentsOpened(plan, 12));
    assertThat(facts.listTasks(plan, TODAY))
        .extracting(TaskProgress::assignments)
        .containsExactly(2, 8, 2);
  }

  @Test
  void notesWhoCooperates() {
    AssignmentBrief first = theFirst();

    assertThat(queries.listCoordinators(first.task()))
        .containsExactlyInAnyOrder(cast.office, cast.homeAffairs);
  }

  @Test
  void carriesWorkFromReportToConfirmation(ApplicationEvents events) {
    AssignmentId id = theFirst().id();

    assignments.report(id, progress("Đang lấy ý kiến", Product.NONE), cast.officer);
    assignments.submit(id, progress("Đã ban hành", DECISION), cast.officer);
    assignments.verify(id, "", cast.coordinator);

    AssignmentBrief done = theFirst();
    assertThat(done.standing().bucket()).isEqualTo(Bucket.DONE_ON_TIME);
    assertThat(done.completedOn()).isEqualTo(DECISION.date());
    assertThat(done.product()).isEqualTo("2114/QĐ-UBND, 12/09/2018");
    assertThat(done.lastWords()).isEqualTo("Đã ban hành");
    assertThat(queries.listSteps(id, TODAY))
        .extracting(step -> step.kind())
        .containsExactly(StepKind.VERIFIED, StepKind.SUBMITTED, StepKind.REPORTED);
    assertThat(events.stream(AssignmentVerified.class))
        .extracting(AssignmentVerified::completedOn)
        .containsExactly(DECISION.date());
  }

  @Test
  void tracesEveryChangeInTheSameTransaction() {
    AssignmentId id = theFirst().id();

    assignments.report(id, progress("Đang làm", Product.NONE), cast.officer);

    assertThat(
            jdbc.sql("select act from audit.trace where subject_id = ?")
                .param(id.value())
                .query(String.class)
                .list())
        .contains("Assignment", "ProgressReported");
  }

  private String traced(UUID subject, String act) {
    return jdbc.sql("select after::text from audit.trace where subject_id = ? and act = ?")
        .params(subject, act)
        .query(String.class)
        .single();
  }

  @Test
  void takesAFileAsProofAndLetsItGo() {
    AssignmentId id = theFirst().id();
    byte[] pdf = "%PDF-1.7 quyết định".getBytes(StandardCharsets.UTF_8);

    evidence.add(id, "Quyết định.pdf", pdf, cast.officer);
    assertThat(theFirst().evidence()).isEqualTo(1);
    EvidenceId file = evidence.list(id, TODAY).getFirst().id();

    evidence.remove(id, file, cast.officer);
    assertThat(traced(id.value(), "EvidenceRemoved")).contains("Quyết định.pdf");
    assertThat(theFirst().evidence()).isZero();
    assertThat(evidence.list(id, TODAY)).isEmpty();
    assertThatExceptionOfType(NotYetComplete.class)
        .isThrownBy(() -> assignments.submit(id, progress("Xong", Product.NONE), cast.officer));
  }

  @Test
  void laysTheSameFileBesideAnAssignmentOnlyOnce() {
    AssignmentId id = theFirst().id();
    byte[] pdf = "%PDF-1.7 quyết định".getBytes(StandardCharsets.UTF_8);

    evidence.add(id, "Quyết định.pdf", pdf, cast.officer);
    evidence.add(id, "Quyết định (1).pdf", pdf, cast.officer);

    assertThat(theFirst().evidence()).isEqualTo(1);
    assertThat(evidence.list(id, TODAY))
        .extracting(Evidence::name)
        .containsExactly("Quyết định.pdf");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> evidence.add(id, "Chép.pdf", pdf, cast.stranger));
  }

  @Test
  void passesTheDeskOfTheHeadWhereTheUnitWantsThat() {
    AssignmentId id = theFirst().id();
    approval.want(true, cast.head);
    assertThat(traced(cast.head.unit().value(), "HeadApprovalSet")).contains("true");

    assignments.submit(id, progress("Xong", DECISION), cast.officer);
    assertThat(theFirst().standing().work()).isEqualTo(WorkState.AWAITING_APPROVAL);

    assignments.approve(id, cast.head);
    assertThat(theFirst().standing().work()).isEqualTo(WorkState.AWAITING_VERIFICATION);
  }

  @Test
  void doesNotStopAtTheHeadWhenHeHandsInHimself() {
    AssignmentId id = theFirst().id();
    approval.want(true, cast.head);

    assignments.submit(id, progress("Xong", DECISION), cast.head);

    assertThat(theFirst().standing().work()).isEqualTo(WorkState.AWAITING_VERIFICATION);
  }

  @Test
  void givesBackWithTheReasonInTheList(ApplicationEvents events) {
    AssignmentId id = theFirst().id();
    assignments.submit(id, progress("Xong", DECISION), cast.officer);

    assignments.sendBack(id, "Thiếu phụ lục", cast.coordinator);

    assertThat(theFirst().reason()).isEqualTo("Thiếu phụ lục");
    assertThat(theFirst().standing().bucket()).isEqualTo(Bucket.OVERDUE);
    assertThat(events.stream(AssignmentReturned.class)).hasSize(1);
  }

  @Test
  void hidesWorkOfOthersFromAStranger() {
    AssignmentId id = theFirst().id();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> assignments.report(id, progress("Chen ngang", DECISION), cast.stranger));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.assignment(id, TODAY, cast.stranger));
    assertThat(queries.list(AssignmentSearch.of(plan, TODAY), cast.stranger))
        .hasSize(6)
        .allMatch(brief -> brief.unit().equals(cast.homeAffairs));
  }

  @Test
  void refusesADeedThatIsNotTheActors() {
    AssignmentId id = theFirst().id();
    assignments.submit(id, progress("Xong", DECISION), cast.officer);

    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> assignments.verify(id, "", cast.head));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> assignments.report(id, progress("Hộ", DECISION), cast.coordinator));
  }

  @Test
  void refusesAFormThatWasFilledForAnOlderVersion() {
    AssignmentId id = theFirst().id();
    Assignment first = assignments.report(id, progress("Một", Product.NONE), cast.officer);
    int shown = first.version() - 1;

    assertThatExceptionOfType(AssignmentChangedMeanwhile.class)
        .isThrownBy(() -> assignments.current(id, shown, cast.officer));
  }

  @Test
  void tellsAPastDayFromTheSteps() {
    AssignmentId id = theFirst().id();
    assignments.submit(id, progress("Xong", DECISION), cast.officer);

    AssignmentBrief yesterday = queries.assignment(id, TODAY.minusDays(1), cast.officer).brief();
    assertThat(yesterday.standing().work()).isEqualTo(WorkState.NOT_STARTED);
    assertThat(yesterday.lastWords()).isNull();
    assertThat(queries.assignment(id, TODAY, cast.officer).brief().standing().work())
        .isEqualTo(WorkState.AWAITING_VERIFICATION);
  }

  @Test
  void findsWordsWithoutAccents() {
    AssignmentSearch search =
        new AssignmentSearch(plan, TODAY, null, null, null, null, "ra soat so 2", "due", 0, 0);
    AssignmentSearch found =
        new AssignmentSearch(plan, TODAY, null, null, null, null, "thu tuc", "unit", 2, 3);

    assertThat(facts.listAssignments(search)).isEmpty();
    assertThat(facts.listAssignments(found)).hasSize(3);
    assertThat(facts.count(found)).isEqualTo(12);
  }

  @Test
  void countsEveryUnitByArea() {
    assignments.submit(theFirst().id(), progress("Xong", DECISION), cast.officer);

    UnitProgress office =
        facts.listUnits(plan, TODAY).stream()
            .filter(unit -> unit.unit().equals(cast.office))
            .findFirst()
            .orElseThrow();
    assertThat(office.given()).isEqualTo(6);
    assertThat(office.awaiting()).isEqualTo(1);
    assertThat(office.lastReport()).isEqualTo(TODAY);
  }

  @Test
  void keepsWorkWithoutProofFromBeingCompletedWhateverTheCodeSays() {
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        update execution.assignment
                           set state = 'COMPLETED', completed_on = :day, submitted_by = :one,
                               verified_by = :other
                         where id = :id
                        """)
                    .param("day", TODAY)
                    .param("one", UUID.randomUUID())
                    .param("other", UUID.randomUUID())
                    .param("id", theFirst().id().value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("assignment_proof_check");
  }

  @Test
  void keepsEveryStepUnchanged() {
    assignments.keepUnchanged(theFirst().id(), cast.officer);

    assertThatThrownBy(() -> jdbc.sql("update execution.progress set words = 'khác'").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void readsBackWhatItKept() {
    AssignmentId id = theFirst().id();
    assignments.submit(id, progress("Xong", DECISION), cast.officer);
    Assignment completed = assignments.verify(id, "", cast.coordinator);

    Assignment read = assignments.current(id, completed.version(), cast.officer);

    assertThat(read.state())
        .isEqualTo(
            new AssignmentState.Completed(
                LocalDate.of(2018, 9, 12), cast.officer.person(), cast.coordinator.person()));
    assertThat(read.owed()).isEqualTo(completed.owed());
  }

  private AssignmentBrief theFirst() {
    return facts.listAssignments(AssignmentSearch.of(plan, TODAY).forUnit(cast.office)).getFirst();
  }

  private static Progress progress(String words, Product product) {
    return new Progress(true, words, product);
  }
}
