package org.openpar.identity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Role;
import org.openpar.organization.UnitId;

/// A role somebody wants to give, as a form says it; what is missing is null or empty.
///
/// @param to null = until it is taken away
public record GrantWish(
    @Nullable Role role,
    @Nullable UnitId unit,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String reason) {}
