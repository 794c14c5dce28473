package org.openpar.reporting.paper;

/// A table that follows the report on pages of its own.
///
/// @param label "Phụ lục I"
public record Annex(String label, String title, Grid grid) {}
