package org.openpar.directory.model;

import java.util.List;

/// What a sheet says.
///
/// @param rows the lines with something in them, word for word
/// @param struck what is crossed out and therefore in none of them
public record SheetLines(List<IntakeRow> rows, List<CrossedOut> struck) {}
