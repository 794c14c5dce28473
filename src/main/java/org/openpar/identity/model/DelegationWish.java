package org.openpar.identity.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.GrantId;

/// A power somebody wants to lend, as a form says it; what is missing is null or empty.
///
/// @param to the user name or address of the other person
/// @param all whether all acts of the role are meant, or only those named
public record DelegationWish(
    @Nullable GrantId grant,
    String to,
    boolean all,
    Set<String> acts,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String basis) {}
