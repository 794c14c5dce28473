package org.openpar.organization;

/// What kind of body a phrase names, known or not to the register.
public enum AgencyShape {
  /// A body of the State with a name of its own ("Sở Nội vụ", "Trung tâm Thông tin tỉnh").
  UNIT,
  /// Several bodies named as one ("Các sở, ban, ngành").
  GROUP,
  /// A body outside the People's Committees: press, enterprise, mass organisation, central body.
  EXTERNAL,
  /// A temporary body ("Đoàn kiểm tra CCHC", "Ban Chỉ đạo CCHC tỉnh").
  TEAM,
  /// An explicit "none".
  NONE,
  /// A reference to a clause of the plan instead of a name.
  REFERENCE,
  /// The value of the row above.
  DITTO,
  /// A sentence with verbs that gives roles ("… chủ trì, phối hợp với …").
  ROLE_SENTENCE
}
