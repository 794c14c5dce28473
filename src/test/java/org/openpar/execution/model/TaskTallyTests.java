package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpar.execution.Bucket;

class TaskTallyTests {

  @Test
  void isUnsatisfactoryAsSoonAsOneUnitIs() {
    assertThat(of(10, 9, 0, 1, 0, 0, 0, 0).bucket(false)).isEqualTo(Bucket.UNSATISFACTORY);
  }

  @Test
  void isDoneOnlyWhenEveryUnitIs() {
    assertThat(of(10, 10, 0, 0, 0, 0, 0, 0).bucket(false)).isEqualTo(Bucket.DONE_ON_TIME);
    assertThat(of(10, 10, 1, 0, 0, 0, 0, 0).bucket(false)).isEqualTo(Bucket.DONE_LATE);
    assertThat(of(10, 9, 0, 0, 0, 0, 0, 0).bucket(false)).isEqualTo(Bucket.IN_TIME);
  }

  @Test
  void isOverdueAsSoonAsOneUnitIs() {
    assertThat(of(10, 8, 0, 0, 1, 1, 0, 0).bucket(true)).isEqualTo(Bucket.OVERDUE);
  }

  @Test
  void waitsWhenAllThatIsOwedWasHandedIn() {
    assertThat(of(4, 1, 0, 0, 0, 1, 0, 2).bucket(true)).isEqualTo(Bucket.AWAITING);
    assertThat(of(4, 1, 0, 0, 0, 1, 1, 1).bucket(false)).isEqualTo(Bucket.DUE_SOON);
  }

  @Test
  void isRegularFromItsFirstPeriodToItsLast() {
    assertThat(of(4, 0, 0, 0, 0, 0, 0, 4).bucket(true)).isEqualTo(Bucket.NOT_YET);
    assertThat(of(4, 3, 0, 0, 0, 0, 1, 0).bucket(true)).isEqualTo(Bucket.REGULAR);
    assertThat(of(4, 4, 0, 0, 0, 0, 0, 0).bucket(true)).isEqualTo(Bucket.DONE_ON_TIME);
  }

  @Test
  void isNotDueYetWhileNobodyNeedsToBegin() {
    assertThat(of(3, 0, 0, 0, 0, 0, 0, 3).bucket(false)).isEqualTo(Bucket.NOT_YET);
    assertThat(of(3, 1, 0, 0, 0, 0, 0, 2).bucket(false)).isEqualTo(Bucket.IN_TIME);
  }

  @Test
  void isNotDueYetWhenNobodyWasGivenIt() {
    assertThat(of(0, 0, 0, 0, 0, 0, 0, 0).bucket(false)).isEqualTo(Bucket.NOT_YET);
  }

  @Test
  void isBelievedNoFurtherThanItsProof() {
    assertThat(graded(2, 2, 2, 2)).isEqualTo('A');
    assertThat(graded(2, 1, 2, 2)).isEqualTo('B');
    assertThat(graded(2, 0, 0, 1)).isEqualTo('C');
    assertThat(graded(2, 0, 0, 0)).isEqualTo('D');
  }

  private static char graded(int assignments, int completed, int proven, int reported) {
    return new TaskTally(assignments, completed, 0, 0, 0, 0, 0, 0, proven, reported).grade();
  }

  private static TaskTally of(
      int assignments,
      int completed,
      int late,
      int unsatisfactory,
      int overdue,
      int awaiting,
      int dueSoon,
      int notYet) {
    return new TaskTally(
        assignments,
        completed,
        late,
        unsatisfactory,
        overdue,
        awaiting,
        dueSoon,
        notYet,
        completed,
        completed);
  }
}
