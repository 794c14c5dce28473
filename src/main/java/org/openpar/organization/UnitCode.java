package org.openpar.organization;

import org.openpar.platform.time.DateRange;

/// A code given to a unit by some scheme of the State ("GSO", "MDD") for a range of days.
public record UnitCode(String scheme, String code, DateRange validity) {}
