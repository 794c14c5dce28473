package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpar.execution.Bucket;

/// The one bucket of a part with several obligations.
class BucketCountsTests {

  @Test
  void isThatOfTheOnlyObligation() {
    for (Bucket bucket : Bucket.values()) {
      assertThat(of(bucket).worst()).isEqualTo(bucket);
    }
  }

  @Test
  void showsTheWorstFirst() {
    assertThat(of(Bucket.OVERDUE, Bucket.UNSATISFACTORY).worst()).isEqualTo(Bucket.UNSATISFACTORY);
    assertThat(of(Bucket.DONE_ON_TIME, Bucket.OVERDUE, Bucket.DUE_SOON).worst())
        .isEqualTo(Bucket.OVERDUE);
    assertThat(of(Bucket.REGULAR, Bucket.DUE_SOON).worst()).isEqualTo(Bucket.DUE_SOON);
  }

  @Test
  void isDoneOnlyWhenAllIs() {
    assertThat(of(Bucket.DONE_ON_TIME, Bucket.DONE_LATE).worst()).isEqualTo(Bucket.DONE_LATE);
    assertThat(of(Bucket.DONE_ON_TIME, Bucket.NOT_YET).worst()).isEqualTo(Bucket.IN_TIME);
  }

  @Test
  void waitsOnlyWhenAllThatIsOwedWasHandedIn() {
    assertThat(of(Bucket.DONE_ON_TIME, Bucket.AWAITING, Bucket.NOT_YET).worst())
        .isEqualTo(Bucket.AWAITING);
    assertThat(of(Bucket.AWAITING, Bucket.IN_TIME).worst()).isEqualTo(Bucket.IN_TIME);
  }

  private static BucketCounts of(Bucket... buckets) {
    short[] counts = new short[BucketCounts.BUCKETS];
    for (Bucket bucket : buckets) {
      counts[bucket.ordinal()]++;
    }
    return new BucketCounts().add(counts, 0);
  }
}
