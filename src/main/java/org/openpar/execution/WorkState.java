package org.openpar.execution;

/// How far the work is: one of the two axes of a [Standing].
public enum WorkState {
  /// Chưa thực hiện.
  NOT_STARTED,
  /// Đang thực hiện.
  IN_PROGRESS,
  /// Chờ lãnh đạo đơn vị duyệt (only where the unit wants that).
  AWAITING_APPROVAL,
  /// Chờ xác nhận của Sở Nội vụ.
  AWAITING_VERIFICATION,
  /// Trả lại, làm tiếp.
  SENT_BACK,
  /// Đã thực hiện nhưng chưa đạt yêu cầu.
  UNSATISFACTORY,
  /// Hoàn thành, đã xác nhận.
  COMPLETED
}
