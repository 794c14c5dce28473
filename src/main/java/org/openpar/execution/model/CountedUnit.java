package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskPart;
import org.openpar.execution.UnitProgress;
import org.openpar.organization.UnitId;

/// The assignments of one unit, counted by task and bucket.
final class CountedUnit {

  /// Most parts are one obligation: those need no counting and no memory.
  private static final List<TaskPart> SINGLE =
      Stream.of(Bucket.values()).map(CountedUnit::single).toList();

  private final UnitId unit;
  private final short[] counts;
  private int lastReport;

  CountedUnit(UnitId unit, int tasks) {
    this.unit = unit;
    this.counts = new short[tasks * BucketCounts.BUCKETS];
  }

  private static TaskPart single(Bucket bucket) {
    return new TaskPart(bucket, 1, bucket.done() ? 1 : 0, bucket == Bucket.OVERDUE ? 1 : 0);
  }

  UnitId unit() {
    return unit;
  }

  /// @param reportedOn the day since 1970, 0 when nothing was said yet
  void take(int task, int bucket, int reportedOn) {
    counts[task * BucketCounts.BUCKETS + bucket]++;
    lastReport = Math.max(lastReport, reportedOn);
  }

  void addTo(BucketCounts sum, int task) {
    sum.add(counts, task * BucketCounts.BUCKETS);
  }

  @Nullable TaskPart part(int task) {
    int from = task * BucketCounts.BUCKETS;
    int given = 0;
    int last = 0;
    for (int bucket = 0; bucket < BucketCounts.BUCKETS; bucket++) {
      if (counts[from + bucket] > 0) {
        given += counts[from + bucket];
        last = bucket;
      }
    }
    if (given > 1) {
      BucketCounts all = new BucketCounts().add(counts, from);
      return new TaskPart(all.worst(), given, all.completed(), all.of(Bucket.OVERDUE));
    }
    return given == 0 ? null : SINGLE.get(last);
  }

  UnitProgress progress(int areaPosition, BucketCounts area) {
    return new UnitProgress(
        unit,
        areaPosition,
        area.given(),
        area.owed(),
        area.completed(),
        area.of(Bucket.AWAITING),
        area.of(Bucket.OVERDUE),
        area.of(Bucket.DUE_SOON),
        area.of(Bucket.UNSATISFACTORY),
        lastReport == 0 ? null : LocalDate.ofEpochDay(lastReport));
  }
}
