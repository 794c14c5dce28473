package org.openpar.organization;

import java.time.LocalDate;

/// Days on which a person is away, the first and the last included.
public record Absence(AbsenceId id, LocalDate first, LocalDate last, AbsenceReason reason) {}
