package org.openpar.execution;

/// The one column of an official table a task or an assignment is counted in on a day. Each is
/// counted once, so the buckets add up to the whole.
public enum Bucket {
  /// Hoàn thành đúng hạn.
  DONE_ON_TIME,
  /// Hoàn thành quá hạn.
  DONE_LATE,
  /// Chờ xác nhận.
  AWAITING,
  /// Đã thực hiện nhưng chưa đạt yêu cầu.
  UNSATISFACTORY,
  /// Quá hạn chưa hoàn thành.
  OVERDUE,
  /// Đang thực hiện, sắp đến hạn.
  DUE_SOON,
  /// Đang thực hiện, trong hạn (có thời hạn hoặc chưa xác định thời hạn).
  IN_TIME,
  /// Thường xuyên, đạt đến kỳ này.
  REGULAR,
  /// Chưa đến kỳ thực hiện.
  NOT_YET;

  /// Whether it calls for attention: overdue, or done and not good enough.
  public boolean late() {
    return this == OVERDUE || this == UNSATISFACTORY;
  }

  public boolean done() {
    return this == DONE_ON_TIME || this == DONE_LATE;
  }
}
