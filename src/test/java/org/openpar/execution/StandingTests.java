package org.openpar.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.calendar.Obligation;

class StandingTests {

  private static final Obligation SEPTEMBER = owed("2018-09-01", "2018-09-30", false);

  @Test
  void isNotDueToBeginBeforeItsFirstDay() {
    Standing standing = on("2018-08-31", WorkState.NOT_STARTED);

    assertThat(standing.time()).isEqualTo(TimeState.NOT_YET);
    assertThat(standing.bucket()).isEqualTo(Bucket.NOT_YET);
  }

  @Test
  void isInTimeFromItsFirstDayOn() {
    assertThat(on("2018-09-01", WorkState.NOT_STARTED).time()).isEqualTo(TimeState.IN_TIME);
    assertThat(on("2018-09-09", WorkState.IN_PROGRESS).bucket()).isEqualTo(Bucket.IN_TIME);
  }

  @Test
  void isDueSoonInTheLastTwentyDays() {
    assertThat(on("2018-09-10", WorkState.IN_PROGRESS).bucket()).isEqualTo(Bucket.DUE_SOON);
    assertThat(on("2018-09-30", WorkState.IN_PROGRESS).bucket()).isEqualTo(Bucket.DUE_SOON);
  }

  @Test
  void isOverdueFromTheDayAfterItsDueDay() {
    Standing standing = on("2018-10-01", WorkState.IN_PROGRESS);

    assertThat(standing.bucket()).isEqualTo(Bucket.OVERDUE);
    assertThat(standing.late()).isTrue();
  }

  @Test
  void doesNotTurnOverdueWhileItWaitsForAConfirmation() {
    Standing standing =
        standing(SEPTEMBER, WorkState.AWAITING_VERIFICATION, day("2018-09-29"), "2018-10-15");

    assertThat(standing.time()).isEqualTo(TimeState.IN_TIME);
    assertThat(standing.late()).isFalse();
    assertThat(standing.bucket()).isEqualTo(Bucket.AWAITING);
  }

  @Test
  void doesNotTurnOverdueWhileTheHeadLooksAtIt() {
    Standing standing =
        standing(SEPTEMBER, WorkState.AWAITING_APPROVAL, day("2018-09-30"), "2018-10-15");

    assertThat(standing.bucket()).isEqualTo(Bucket.IN_TIME);
  }

  @Test
  void isDoneOnTimeWhenTheProductIsOfTheDueDay() {
    Standing standing = standing(SEPTEMBER, WorkState.COMPLETED, day("2018-09-30"), "2018-12-31");

    assertThat(standing.bucket()).isEqualTo(Bucket.DONE_ON_TIME);
  }

  @Test
  void isDoneLateWhenTheProductIsOfTheDayAfter() {
    Standing standing = standing(SEPTEMBER, WorkState.COMPLETED, day("2018-10-01"), "2018-12-31");

    assertThat(standing.bucket()).isEqualTo(Bucket.DONE_LATE);
    assertThat(standing.late()).isTrue();
  }

  @Test
  void isCountedAsUnsatisfactoryWhateverTheDay() {
    assertThat(on("2018-09-05", WorkState.UNSATISFACTORY).bucket())
        .isEqualTo(Bucket.UNSATISFACTORY);
    assertThat(on("2018-11-05", WorkState.UNSATISFACTORY).bucket())
        .isEqualTo(Bucket.UNSATISFACTORY);
  }

  @Test
  void isOpenAgainWhenItWasSentBack() {
    assertThat(on("2018-10-02", WorkState.SENT_BACK).bucket()).isEqualTo(Bucket.OVERDUE);
  }

  @Test
  void isRegularWhileAPeriodOfAnOngoingDutyRuns() {
    Obligation quarter = owed("2018-07-01", "2018-09-30", true);

    assertThat(standing(quarter, WorkState.NOT_STARTED, null, "2018-08-01").bucket())
        .isEqualTo(Bucket.REGULAR);
  }

  @Test
  void isNeverOverdueWithoutADueDay() {
    Obligation whenever = owed(null, null, false);

    Standing standing = standing(whenever, WorkState.NOT_STARTED, null, "2030-01-01");

    assertThat(standing.time()).isEqualTo(TimeState.NO_DUE_DAY);
    assertThat(standing.bucket()).isEqualTo(Bucket.IN_TIME);
  }

  private static Standing on(String day, WorkState work) {
    return standing(SEPTEMBER, work, null, day);
  }

  private static Standing standing(
      Obligation owed, WorkState work, @Nullable LocalDate completedOn, String day) {
    return Standing.of(owed, work, completedOn, day(day), 20);
  }

  private static Obligation owed(@Nullable String start, @Nullable String due, boolean regular) {
    return new Obligation(
        1, "", start == null ? null : day(start), due == null ? null : day(due), regular);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
