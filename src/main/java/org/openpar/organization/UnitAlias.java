package org.openpar.organization;

import org.openpar.platform.time.DateRange;

/// Another name or abbreviation papers call a unit by ("VP UBND tỉnh") for a range of days.
public record UnitAlias(String alias, DateRange validity) {}
