package org.openpar.plan.paper;

/// A column of an annex.
///
/// @param title its header as printed, for columns whose cells are kept under it
record Column(int index, ColumnKind kind, String title) {

  Column as(ColumnKind other) {
    return new Column(index, other, title);
  }
}
