package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// A post of a unit (chức vụ) as it stood on a day, and who held it.
///
/// @param title in words ("Phó Giám đốc Sở")
/// @param validity the days on which the unit has this post
/// @param holder null while it is vacant
public record Post(
    PostId id,
    UnitId unit,
    String title,
    PostRank rank,
    DateRange validity,
    @Nullable Holder holder) {

  public boolean vacant() {
    return holder == null;
  }

  /// Who holds it.
  ///
  /// @param held from when to when
  /// @param main whether it is the main one of the posts of this person
  public record Holder(
      PersonId person,
      String name,
      @Nullable String email,
      @Nullable String phone,
      DateRange held,
      boolean main) {}
}
