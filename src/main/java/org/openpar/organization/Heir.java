package org.openpar.organization;

/// A unit that goes on with what another was.
///
/// @param main whether it takes over what nobody assigned to another heir
public record Heir(UnitId unit, boolean main) {}
