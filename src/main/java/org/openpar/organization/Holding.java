package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// A post in the life of a person: which, in which unit, from when to when.
///
/// @param post null for one that was never put in order
/// @param main whether it was the main one of the posts held then
public record Holding(
    @Nullable PostId post,
    UnitId unit,
    String title,
    PostRank rank,
    DateRange held,
    boolean main) {}
