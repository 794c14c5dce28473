package org.openpar.identity;

import java.time.LocalDate;
import java.util.Set;

/// By whom a grant is lent to the one who uses it, and for which acts.
///
/// @param acts those lent; empty when all acts of the role are that can be
/// @param until the last day
public record Delegation(
    DelegationId id, AccountId from, String fromName, Set<String> acts, LocalDate until) {

  /// Power over power is not handed on: whoever stands in for somebody does the work, but opens no
  /// accounts, gives no roles and makes no further deputies.
  private static final String POWER_OVER_POWER = "identity.";

  public Delegation {
    acts = Set.copyOf(acts);
  }

  public static boolean canBeLent(String act) {
    return !act.startsWith(POWER_OVER_POWER);
  }

  public boolean covers(String act) {
    return canBeLent(act) && (acts.isEmpty() || acts.contains(act));
  }
}
