package org.openpar.plan.model;

import java.time.LocalDate;
import org.openpar.plan.PlanId;

/// A version of a plan as it was promulgated; it can be cited for ever.
///
/// @param ordinal 1 for the first
/// @param issuedOn the day of its decision, from which it is in force
public record PlanVersion(PlanId id, int ordinal, String number, LocalDate issuedOn) {}
