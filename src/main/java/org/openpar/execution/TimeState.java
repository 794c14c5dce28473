package org.openpar.execution;

/// Where a day stands between the first and the last day of a piece of work: the other axis of a
/// [Standing].
public enum TimeState {
  /// Chưa đến kỳ.
  NOT_YET,
  /// Trong hạn.
  IN_TIME,
  /// Sắp đến hạn.
  DUE_SOON,
  /// Quá hạn.
  OVERDUE,
  /// Không hạn.
  NO_DUE_DAY
}
