package org.openpar.directory.model;

/// Words that are crossed out on a sheet: they count as not written, and are told.
///
/// @param row the number of the line in the sheet, from 1
public record CrossedOut(int row, IntakeField field, String words) {}
