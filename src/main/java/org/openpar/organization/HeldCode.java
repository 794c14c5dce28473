package org.openpar.organization;

/// A code with the unit that holds it.
public record HeldCode(UnitId unit, UnitCode code) {}
