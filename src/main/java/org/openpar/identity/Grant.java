package org.openpar.identity;

import org.openpar.organization.UnitId;

/// A role held at a unit; it reaches that unit and those under it, never sideways or up.
public record Grant(Role role, UnitId unit) {}
