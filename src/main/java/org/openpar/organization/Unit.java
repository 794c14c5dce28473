package org.openpar.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// A body as it stood on one day: its official name ("Sở Nội vụ", "UBND huyện Mai Sơn"), the other
/// names papers call it by on that day, its parent and codes of that day.
///
/// @param key a readable name that never changes ("snv-1", "gso-03646-2018"), used in seeds and
///     tests
/// @param validity the days on which the unit exists
public record Unit(
    UnitId id,
    String key,
    String name,
    UnitKind kind,
    @Nullable UnitId parent,
    List<String> aliases,
    List<UnitCode> codes,
    DateRange validity) {}
