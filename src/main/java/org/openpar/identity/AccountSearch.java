package org.openpar.identity;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// Which accounts are asked for, and in which order, as it stands in the address of the list and of
/// its file; a null asks for all.
///
/// @param words looked for in names, user names and addresses, accents and capitals aside
/// @param unit of the person's post or of a grant
/// @param role held in force
public record AccountSearch(
    @Nullable String words,
    @Nullable UnitId unit,
    @Nullable Role role,
    @Nullable AccountState state,
    @Nullable LastUse used,
    @Nullable Order sort) {

  /// By name unless something else is asked for.
  public Order order() {
    return sort == null ? Order.NAME : sort;
  }

  /// When somebody last signed in.
  public enum LastUse {
    NEVER,
    WITHIN_A_MONTH,
    OVER_A_MONTH_AGO
  }

  /// What the list is sorted by.
  public enum Order {
    NAME,
    UNIT,
    STATE,
    LAST_USE
  }
}
