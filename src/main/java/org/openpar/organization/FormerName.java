package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// A name a unit once had.
///
/// @param now who stands for the unit on the day asked for; null when nobody does
public record FormerName(UnitId unit, String name, DateRange validity, @Nullable UnitId now) {}
