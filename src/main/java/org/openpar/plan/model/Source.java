package org.openpar.plan.model;

/// Where something stood in the file.
///
/// @param table the table's number in the file, from 1; 0 when it stood in running text
/// @param row the row of that table from 1, its header counted; in running text the paragraph
public record Source(int table, int row) {}
