package org.openpar.plan.model;

/// What the words of a target say it comes to, offered for one press.
///
/// @param measure what was kept already, completed by the words
public record SaidMeasure(Aim target, Measure measure) {}
