package org.openpar.execution.model;

import org.openpar.execution.Bucket;

/// How many assignments stand in each bucket.
final class BucketCounts {

  static final int BUCKETS = Bucket.values().length;

  private final int[] counts = new int[BUCKETS];

  /// Adds the counts that lie in an array from a place on, one a bucket.
  BucketCounts add(short[] more, int from) {
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      counts[bucket] += more[from + bucket];
    }
    return this;
  }

  int of(Bucket bucket) {
    return counts[bucket.ordinal()];
  }

  int given() {
    int given = 0;
    for (int count : counts) {
      given += count;
    }
    return given;
  }

  /// Those whose time has come.
  int owed() {
    return given() - of(Bucket.NOT_YET);
  }

  int completed() {
    return of(Bucket.DONE_ON_TIME) + of(Bucket.DONE_LATE);
  }

  /// The one bucket of them all, the worst first: done only when all are.
  Bucket worst() {
    if (of(Bucket.UNSATISFACTORY) > 0) {
      return Bucket.UNSATISFACTORY;
    } else if (of(Bucket.OVERDUE) > 0) {
      return Bucket.OVERDUE;
    } else if (completed() == given()) {
      return of(Bucket.DONE_LATE) > 0 ? Bucket.DONE_LATE : Bucket.DONE_ON_TIME;
    } else if (of(Bucket.DUE_SOON) > 0) {
      return Bucket.DUE_SOON;
    } else if (of(Bucket.AWAITING) > 0 && of(Bucket.AWAITING) + completed() == owed()) {
      return Bucket.AWAITING;
    } else if (of(Bucket.REGULAR) > 0) {
      return Bucket.REGULAR;
    }
    return owed() == 0 ? Bucket.NOT_YET : Bucket.IN_TIME;
  }
}
