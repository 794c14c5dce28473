package org.openpar.cascade;

/// How far a unit is with its own plan.
public enum UnitPlanState {
  /// Dự thảo.
  DRAFT,
  /// Đã ban hành, chờ Sở Nội vụ xem.
  ISSUED,
  /// Đơn vị rút lại để sửa; what was taken back does not count any more.
  WITHDRAWN,
  /// Trả lại để bổ sung; what was handed in still counts.
  RETURNED,
  /// Đã duyệt.
  APPROVED;

  /// Whether the unit may still write in it.
  public boolean open() {
    return this == DRAFT || this == WITHDRAWN || this == RETURNED;
  }
}
