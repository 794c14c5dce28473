package org.openpar.plan;

import java.util.Set;

/// What a plan is to the others: a programme (chương trình tổng thể) has plans of five years, those
/// have yearly ones, and a yearly plan has plans for single matters.
public enum PlanKind {
  PROGRAMME,
  FIVE_YEAR,
  YEARLY,
  /// Tuyên truyền.
  PROPAGANDA,
  /// Kiểm tra.
  INSPECTION,
  /// Nâng cao chỉ số cải cách hành chính.
  INDEX_RAISING,
  /// Khắc phục tồn tại, hạn chế.
  REMEDY;

  /// The kinds a plan of this kind may belong to.
  public Set<PlanKind> parents() {
    return switch (this) {
      case PROGRAMME -> Set.of();
      case FIVE_YEAR -> Set.of(PROGRAMME);
      case YEARLY -> Set.of(PROGRAMME, FIVE_YEAR);
      case PROPAGANDA, INSPECTION, INDEX_RAISING, REMEDY -> Set.of(YEARLY);
    };
  }

  /// Whether it spans more than a year.
  public boolean spans() {
    return this == PROGRAMME || this == FIVE_YEAR;
  }

  /// Whether each unit that leads something in it owes a plan of its own.
  public boolean cascades() {
    return this == YEARLY;
  }
}
