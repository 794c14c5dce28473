package org.openpar.overview.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Person;
import org.openpar.organization.UnitId;

/// A unit somebody should call today: what is overdue there, since when it is silent, whom to ask
/// for.
public record Call(
    UnitId unit,
    String unitName,
    int overdue,
    @Nullable LocalDate lastReport,
    @Nullable Person person) {}
