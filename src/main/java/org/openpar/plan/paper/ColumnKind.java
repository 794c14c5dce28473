package org.openpar.plan.paper;

/// What a column of an annex holds; its headers stand in `phrases/plan.tsv`.
enum ColumnKind {
  NUMBER,
  AREA,
  GROUP,
  TASK,
  PRODUCT,
  LEAD,
  COOPERATING,
  TIME,
  START,
  END,
  MONEY,
  NOTE,
  TARGET,
  /// A column of no known kind: its cells are kept in the note under its header.
  OTHER
}
