package org.openpar.plan;

import java.time.LocalDate;
import java.util.UUID;

/// A promulgated plan as other modules speak of it.
///
/// @param number number and symbol of the decision ("3320/QĐ-UBND")
/// @param file the signed file as it was uploaded
public record PlanSummary(
    PlanId id,
    PlanKind kind,
    int year,
    String title,
    String number,
    LocalDate issuedOn,
    String issuer,
    UUID file) {}
