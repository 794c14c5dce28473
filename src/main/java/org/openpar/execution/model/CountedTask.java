package org.openpar.execution.model;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskProgress;
import org.openpar.plan.TaskId;

/// A task as the database counts it: what is summed of all its assignments, and each of them in a
/// few bytes.
///
/// @param proven how many have a file or a dated product
/// @param reported of how many the unit has said anything
/// @param laid its assignments, [#BYTES] each
record CountedTask(
    TaskId task,
    int position,
    String code,
    int areaPosition,
    String areaCode,
    String areaTitle,
    String text,
    boolean regular,
    int proven,
    int reported,
    @Nullable LocalDate nextDue,
    @Nullable LocalDate latestDue,
    byte[] laid) {

  /// Of an assignment: the id of its unit, then the day of the last report and the bucket in one
  /// number. As rows they would cost more to hand over than to count.
  private static final int BYTES = 20;

  private static final int BUCKET_BITS = 4;

  /// Takes one assignment.
  interface Each {
    void take(UUID unit, int bucket, int reportedOn);
  }

  static CountedTask of(ResultSet row) throws SQLException {
    byte[] laid = row.getBytes("laid");
    return new CountedTask(
        new TaskId(row.getObject("task_id", UUID.class)),
        row.getInt("position"),
        row.getString("code"),
        row.getInt("area_position"),
        row.getString("area_code"),
        row.getString("area_title"),
        row.getString("text"),
        row.getBoolean("regular"),
        row.getInt("proven"),
        row.getInt("reported"),
        row.getObject("next_due", LocalDate.class),
        row.getObject("latest_due", LocalDate.class),
        laid == null ? new byte[0] : laid);
  }

  void each(Each each) {
    ByteBuffer bytes = ByteBuffer.wrap(laid);
    while (bytes.remaining() >= BYTES) {
      UUID unit = new UUID(bytes.getLong(), bytes.getLong());
      int number = bytes.getInt();
      each.take(unit, number & ((1 << BUCKET_BITS) - 1), number >>> BUCKET_BITS);
    }
  }

  TaskProgress progress(BucketCounts counts) {
    TaskTally tally =
        new TaskTally(
            counts.given(),
            counts.completed(),
            counts.of(Bucket.DONE_LATE),
            counts.of(Bucket.UNSATISFACTORY),
            counts.of(Bucket.OVERDUE),
            counts.of(Bucket.AWAITING),
            counts.of(Bucket.DUE_SOON),
            counts.of(Bucket.NOT_YET),
            proven,
            reported);
    return new TaskProgress(
        task,
        position,
        code,
        areaPosition,
        areaCode,
        areaTitle,
        text,
        regular,
        tally.bucket(regular),
        tally.assignments(),
        tally.completed(),
        tally.overdue(),
        tally.awaiting(),
        tally.grade(),
        nextDue,
        latestDue);
  }
}
