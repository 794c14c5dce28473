package org.openpar.organization;

/// The tiers and sorts of units a plan speaks of.
public enum UnitKind {
  /// Ủy ban nhân dân tỉnh.
  PROVINCE,
  /// Sở, ban, ngành.
  DEPARTMENT,
  /// UBND huyện, thị xã, thành phố thuộc tỉnh (until 30/6/2025).
  DISTRICT,
  /// UBND xã, phường, thị trấn, đặc khu.
  COMMUNE
}
