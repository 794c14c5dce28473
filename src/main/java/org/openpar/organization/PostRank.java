package org.openpar.organization;

import java.util.regex.Pattern;

/// What a post is in its unit.
public enum PostRank {
  /// Thủ trưởng; a unit has one at a time.
  HEAD,
  /// Phó thủ trưởng.
  DEPUTY,
  /// Everyone else.
  OFFICER;

  private static final Pattern HEAD_TITLE =
      Pattern.compile("(?U)(Giám đốc|Chủ tịch|Chánh|Trưởng ban|Trưởng Ban|Thủ trưởng)\\b.*");
  private static final Pattern DEPUTY_TITLE =
      Pattern.compile("(?U)Phó (Giám đốc|Chủ tịch|Chánh|Trưởng ban|Trưởng Ban)\\b.*");

  /// What the words of a post say by custom ("Giám đốc Sở", "Phó Chánh Văn phòng"); a person may
  /// know better.
  public static PostRank of(String title) {
    if (HEAD_TITLE.matcher(title).matches()) {
      return HEAD;
    }
    return DEPUTY_TITLE.matcher(title).matches() ? DEPUTY : OFFICER;
  }
}
