package org.openpar.identity;

/// What a person does in the reform work of a province.
public enum Role {
  /// Lãnh đạo UBND: reads everything, directs.
  LEADER,
  /// Đầu mối CCHC của tỉnh (Sở Nội vụ): reads in plans, issues them, verifies, reports.
  COORDINATOR,
  /// Thủ trưởng đơn vị: confirms what the unit reports.
  UNIT_HEAD,
  /// Chuyên viên CCHC của đơn vị: reports progress and evidence.
  UNIT_OFFICER,
  /// Quản trị hệ thống: keeps the system, decides nothing of the reform.
  ADMINISTRATOR
}
