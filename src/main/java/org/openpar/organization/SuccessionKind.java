package org.openpar.organization;

/// What a legal act does to units.
public enum SuccessionKind {
  /// Thành lập: a unit that follows nobody.
  ESTABLISH,
  /// Đổi tên: the same unit under another name.
  RENAME,
  /// Đổi loại: huyện into thị xã, xã into phường; the same unit.
  CHANGE_KIND,
  /// Hợp nhất, nhập: what one or several units were, one unit is from now on.
  MERGE,
  /// Chia, tách: one unit becomes several, one of which is its main heir.
  SPLIT,
  /// Chuyển: the same unit under another parent.
  MOVE,
  /// Giải thể, kết thúc hoạt động: nobody follows.
  DISSOLVE
}
