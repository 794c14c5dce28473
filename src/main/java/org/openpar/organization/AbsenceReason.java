package org.openpar.organization;

/// Why a person is away, without private details.
public enum AbsenceReason {
  /// Nghỉ phép.
  LEAVE,
  /// Đi công tác.
  TRIP,
  /// Đi học, tập huấn.
  TRAINING,
  /// Lý do khác.
  OTHER
}
