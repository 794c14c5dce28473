package org.openpar.organization;

import java.time.LocalDate;

/// A person on the way out of a unit.
///
/// @param lastDay the last day in the post
/// @param altogether whether no other post is held on the day after
public record Leaving(PersonId person, UnitId unit, LocalDate lastDay, boolean altogether) {}
