package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// What is wrong with one cell of a sheet.
public record IntakeProblem(IntakeRow row, IntakeField field, RuleViolated refusal) {}
