package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.calendar.Obligation;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AssignmentState.AwaitingApproval;
import org.openpar.execution.model.AssignmentState.AwaitingVerification;
import org.openpar.execution.model.AssignmentState.Completed;
import org.openpar.execution.model.AssignmentState.InProgress;
import org.openpar.execution.model.AssignmentState.NotStarted;
import org.openpar.execution.model.AssignmentState.SentBack;
import org.openpar.execution.model.AssignmentState.Unsatisfactory;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.RuleViolated;

class AssignmentTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate SIGNED = LocalDate.of(2018, 10, 12);
  private static final Actor OFFICER = actor("Lò Văn Thông");
  private static final Actor HEAD = actor("Hà Thị Nga");
  private static final Actor COORDINATOR = actor("Trần Thị Hà");
  private static final Product DECISION = Product.of("2114/QĐ-UBND", SIGNED);

  private final Assignment assignment = anAssignment();

  @Test
  void beginsUntouched() {
    assertThat(assignment.state()).isEqualTo(new NotStarted());
    assertThat(assignment.evidence()).isZero();
  }

  @Test
  void isInProgressOnceTheUnitSaysSo() {
    assignment.report(progress(Product.NONE), TODAY);

    assertThat(assignment.state()).isEqualTo(new InProgress());
    assertThat(assignment.reportedOn()).isEqualTo(TODAY);
  }

  @Test
  void mayBeReportedAsNotBegunWithWordsOnly() {
    assignment.report(new Progress(false, "Chờ kinh phí", Product.NONE), TODAY);

    assertThat(assignment.state()).isEqualTo(new NotStarted());
    assertThat(assignment.reportedOn()).isEqualTo(TODAY);
  }

  @Test
  void staysAsItIsWhenNothingChanged() {
    assignment.report(progress(DECISION), TODAY.minusDays(2)).keep(TODAY);

    assertThat(assignment.state()).isEqualTo(new InProgress());
    assertThat(assignment.product()).isEqualTo(DECISION);
    assertThat(assignment.reportedOn()).isEqualTo(TODAY);
  }

  @Test
  void goesToTheCoordinatorAndCountsAsDoneOnTheDayOfTheProduct() {
    submit(DECISION);

    assertThat(assignment.state()).isEqualTo(new AwaitingVerification(SIGNED, OFFICER.person()));
  }

  @Test
  void countsAsDoneOnTheDayOfTheReportWhenOnlyAFileProvesIt() {
    assignment.addEvidence(TODAY);
    submit(Product.NONE);

    assertThat(assignment.state()).isEqualTo(new AwaitingVerification(TODAY, OFFICER.person()));
  }

  @Test
  void goesToTheHeadFirstWhereTheUnitWantsThat() {
    assignment.submit(progress(DECISION), true, OFFICER, TODAY);

    assertThat(assignment.state()).isEqualTo(new AwaitingApproval(SIGNED, OFFICER.person()));
  }

  @Test
  void goesOnToTheCoordinatorWhenTheHeadApproves() {
    assignment.submit(progress(DECISION), true, OFFICER, TODAY).approve(HEAD, TODAY);

    assertThat(assignment.state()).isEqualTo(new AwaitingVerification(SIGNED, OFFICER.person()));
  }

  @Test
  void isCompletedWhenTheCoordinatorConfirms() {
    submit(DECISION).verify(COORDINATOR, TODAY);

    assertThat(assignment.state())
        .isEqualTo(new Completed(SIGNED, OFFICER.person(), COORDINATOR.person()));
    assertThat(assignment.standing(TODAY, 20).late()).isTrue();
  }

  @Test
  void refusesToBeDoneWithoutEvidence() {
    assertThat(refusals(() -> submit(Product.NONE)))
        .hasExactlyElementsOfTypes(EvidenceMissing.class);
    assertThat(assignment.state()).isEqualTo(new NotStarted());
  }

  @Test
  void refusesAProductWithoutItsDay() {
    assertThat(refusals(() -> submit(Product.of("2114/QĐ-UBND", null))))
        .hasExactlyElementsOfTypes(ProductDateMissing.class);
  }

  @Test
  void refusesAProductWithoutItsNumber() {
    assertThat(refusals(() -> submit(Product.of(" ", SIGNED))))
        .hasExactlyElementsOfTypes(ProductNumberMissing.class);
  }

  @Test
  void refusesAProductThatIsSignedTomorrow() {
    assertThat(refusals(() -> submit(Product.of("2114/QĐ-UBND", TODAY.plusDays(1)))))
        .hasExactlyElementsOfTypes(ProductFromTheFuture.class);
  }

  @Test
  void refusesAProductOfAnotherAge() {
    Product mistyped = Product.of("2114/QĐ-UBND", SIGNED.minusYears(100));

    assertThat(refusals(() -> submit(mistyped))).hasExactlyElementsOfTypes(ProductTooOld.class);
    refuses(ProductTooOld.class, () -> assignment.report(progress(mistyped), TODAY));
  }

  @Test
  void keepsNoDayOfAProductThatIsSignedTomorrow() {
    Product draft = Product.of("2114/QĐ-UBND", TODAY.plusDays(1));

    refuses(ProductFromTheFuture.class, () -> assignment.report(progress(draft), TODAY));
    assertThat(assignment.product()).isEqualTo(Product.NONE);
  }

  @Test
  void tellsEverythingThatIsMissingAtOnce() {
    Progress silent = new Progress(true, " ", Product.of(null, TODAY.plusDays(1)));

    assertThat(refusals(() -> assignment.submit(silent, false, OFFICER, TODAY)))
        .hasExactlyElementsOfTypes(
            WordsMissing.class, ProductNumberMissing.class, ProductFromTheFuture.class);
  }

  @Test
  void refusesToBeHandedInWithoutWords() {
    Progress silent = new Progress(true, "", DECISION);

    assertThat(refusals(() -> assignment.submit(silent, false, OFFICER, TODAY)))
        .hasExactlyElementsOfTypes(WordsMissing.class);
  }

  @Test
  void refusesAConfirmationByWhoeverReported() {
    submit(DECISION);

    assertThat(refusals(() -> assignment.verify(OFFICER, TODAY)))
        .hasExactlyElementsOfTypes(CheckerIsMaker.class);
  }

  @Test
  void refusesAnApprovalByWhoeverReported() {
    assignment.submit(progress(DECISION), true, OFFICER, TODAY);

    assertThat(refusals(() -> assignment.approve(OFFICER, TODAY)))
        .hasExactlyElementsOfTypes(CheckerIsMaker.class);
  }

  @Test
  void comesBackWithItsReason() {
    submit(DECISION).sendBack("Thiếu số văn bản xin lỗi", TODAY);

    assertThat(assignment.state()).isEqualTo(new SentBack("Thiếu số văn bản xin lỗi"));
  }

  @Test
  void comesBackFromTheHeadToo() {
    assignment.submit(progress(DECISION), true, OFFICER, TODAY).sendBack("Chưa đủ", TODAY);

    assertThat(assignment.state()).isEqualTo(new SentBack("Chưa đủ"));
  }

  @Test
  void keepsTheReasonUntilItIsHandedInAgain() {
    submit(DECISION).sendBack("Thiếu minh chứng", TODAY).report(progress(DECISION), TODAY);
    assertThat(assignment.state()).isEqualTo(new SentBack("Thiếu minh chứng"));

    submit(DECISION);
    assertThat(assignment.state().work()).isEqualTo(WorkState.AWAITING_VERIFICATION);
  }

  @Test
  void refusesToComeBackWithoutAReason() {
    submit(DECISION);

    refuses(ReasonMissing.class, () -> assignment.sendBack(" ", TODAY));
    refuses(ReasonMissing.class, () -> assignment.markUnsatisfactory("", TODAY));
  }

  @Test
  void canBeFoundUnsatisfactoryAndDoneAgain() {
    submit(DECISION).markUnsatisfactory("Chưa đạt yêu cầu về nội dung", TODAY);
    assertThat(assignment.state()).isEqualTo(new Unsatisfactory("Chưa đạt yêu cầu về nội dung"));

    submit(DECISION).verify(COORDINATOR, TODAY);
    assertThat(assignment.state().work()).isEqualTo(WorkState.COMPLETED);
  }

  @Test
  void canBeOpenedAgainWithAReason() {
    submit(DECISION).verify(COORDINATOR, TODAY);

    refuses(ReasonMissing.class, () -> assignment.reopen("", TODAY));
    assignment.reopen("Văn bản đã bị thu hồi", TODAY);
    assertThat(assignment.state()).isEqualTo(new SentBack("Văn bản đã bị thu hồi"));
  }

  @Test
  void refusesProgressWhileItLiesWithSomebodyElse() {
    submit(DECISION);

    refuses(AlreadySubmitted.class, () -> assignment.report(progress(DECISION), TODAY));
    refuses(AlreadySubmitted.class, () -> assignment.keep(TODAY));
    refuses(AlreadySubmitted.class, () -> assignment.addEvidence(TODAY));
    refuses(AlreadySubmitted.class, () -> assignment.removeEvidence(TODAY));
  }

  @Test
  void refusesProgressAfterItIsClosed() {
    submit(DECISION).verify(COORDINATOR, TODAY);

    refuses(AssignmentAlreadyClosed.class, () -> assignment.report(progress(DECISION), TODAY));
    refuses(AssignmentAlreadyClosed.class, () -> submit(DECISION));
  }

  @Test
  void refusesToBeCheckedBeforeItIsHandedIn() {
    refuses(NothingToApprove.class, () -> assignment.approve(HEAD, TODAY));
    refuses(NothingToVerify.class, () -> assignment.verify(COORDINATOR, TODAY));
    refuses(NothingToVerify.class, () -> assignment.sendBack("Thiếu", TODAY));
    refuses(NothingToVerify.class, () -> assignment.markUnsatisfactory("Thiếu", TODAY));
    refuses(NothingToReopen.class, () -> assignment.reopen("Thiếu", TODAY));
  }

  @Test
  void isNotForTheCoordinatorBeforeTheHeadHasSeenIt() {
    assignment.submit(progress(DECISION), true, OFFICER, TODAY);

    refuses(NothingToVerify.class, () -> assignment.verify(COORDINATOR, TODAY));
    refuses(NothingToVerify.class, () -> assignment.markUnsatisfactory("Thiếu", TODAY));
  }

  private Assignment submit(Product product) {
    return assignment.submit(progress(product), false, OFFICER, TODAY);
  }

  private static List<RuleViolated> refusals(Runnable deed) {
    return assertThatExceptionOfType(NotYetComplete.class)
        .isThrownBy(deed::run)
        .actual()
        .refusals();
  }

  private static void refuses(Class<? extends RuleViolated> refusal, Runnable deed) {
    assertThatExceptionOfType(refusal).isThrownBy(deed::run);
  }

  private static Progress progress(Product product) {
    return new Progress(true, "Đã ban hành quyết định", product);
  }

  private static Assignment anAssignment() {
    Obligation september = new Obligation(1, "", null, LocalDate.of(2018, 9, 30), false);
    return Assignment.open(
        PlanId.next(), TaskId.next(), UnitId.next(), september, LocalDate.of(2017, 12, 28));
  }

  private static Actor actor(String name) {
    return new Actor(
        AccountId.next(), PersonId.next(), name, "", UnitId.next(), "Văn phòng UBND", List.of());
  }
}
