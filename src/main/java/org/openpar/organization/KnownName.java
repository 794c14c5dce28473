package org.openpar.organization;

import org.jspecify.annotations.Nullable;

/// What a complete name stands for: a unit of the map, or a body every official knows.
record KnownName(AgencyShape shape, String detail, @Nullable Unit unit) {}
