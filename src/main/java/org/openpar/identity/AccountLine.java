package org.openpar.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;

/// An account as lists tell it.
///
/// @param unit of the person's post, the last one when they hold none any more
/// @param closesOn the day on which it closes by itself unless it is used; null when it never does
/// @param lastSignIn null when nobody ever signed in
/// @param grants those in force
public record AccountLine(
    AccountId id,
    PersonId person,
    String name,
    String title,
    UnitId unit,
    String unitName,
    String username,
    String email,
    AccountState state,
    @Nullable ClosedBecause because,
    @Nullable String closedReason,
    @Nullable LocalDate closesOn,
    @Nullable Instant lastSignIn,
    Instant openedAt,
    List<GrantLine> grants) {

  public AccountLine {
    grants = List.copyOf(grants);
  }
}
