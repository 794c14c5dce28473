package org.openpar.opinion.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// What units are asked about a draft.
///
/// @param groups codes of groups of the register, all of whose members are asked
/// @param units asked one by one
/// @param dueOn the last day to answer, null when none was given
public record Asking(
    String letter, @Nullable LocalDate dueOn, Set<String> groups, Set<UnitId> units) {}
