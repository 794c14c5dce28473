package org.openpar.cascade;

/// What has become of a task of the province in the plan of a unit that answers for it. Each part
/// has one verdict, so the verdicts add up to the whole.
public enum Verdict {
  /// Đã phủ: taken up as given.
  COVERED,
  /// Điều chỉnh: taken up in other words, and not weaker.
  ADAPTED,
  /// Yếu đi: later, less of it, or without the product that was asked for.
  WEAKENED,
  /// Thiếu: the unit has issued its plan without it.
  MISSING,
  /// Chưa ban hành: the unit has issued no plan yet.
  NOT_ISSUED,
  /// Không áp dụng: the unit says why it is not concerned.
  NOT_APPLICABLE;

  /// Whether somebody must still do something about it.
  public boolean gap() {
    return this == WEAKENED || this == MISSING || this == NOT_ISSUED;
  }

  /// Whether the unit has written something of it.
  public boolean written() {
    return this != MISSING && this != NOT_ISSUED;
  }

  public boolean taken() {
    return this == COVERED || this == ADAPTED;
  }
}
