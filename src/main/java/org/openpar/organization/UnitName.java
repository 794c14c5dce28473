package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// What a unit was called, and whom it was under, for a range of days.
public record UnitName(String name, UnitKind kind, @Nullable UnitId parent, DateRange validity) {}
