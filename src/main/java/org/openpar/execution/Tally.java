package org.openpar.execution;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many tasks stand in each [Bucket]: the figures of every official sentence and table. They
/// add up to the whole.
///
/// @param regularDone how many of the done ones are regular duties ("8 thường xuyên + 15 có thời
///     hạn")
public record Tally(int total, Map<Bucket, Integer> counts, int regularDone) {

  public static Tally of(Collection<TaskProgress> tasks) {
    Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
    tasks.forEach(task -> counts.merge(task.bucket(), 1, Integer::sum));
    int regularDone =
        (int) tasks.stream().filter(task -> task.regular() && task.bucket().done()).count();
    return new Tally(tasks.size(), counts, regularDone);
  }

  public int of(Bucket bucket) {
    return counts.getOrDefault(bucket, 0);
  }

  public int done() {
    return of(Bucket.DONE_ON_TIME) + of(Bucket.DONE_LATE);
  }

  /// Done out of all, between 0 and 1; 0 when there is nothing.
  public double share() {
    return total == 0 ? 0 : (double) done() / total;
  }
}
