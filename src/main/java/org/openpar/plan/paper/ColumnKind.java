package org.openpar.plan.paper;

import org.openpar.plan.model.TaskField;

/// What a column of an annex holds; its headers stand in `phrases/plan.tsv`.
enum ColumnKind {
  NUMBER,
  AREA,
  GROUP,
  TASK,
  /// Papers to be drawn up, which are tasks where a body has to draft each ([HeaderRow]).
  DOCUMENT,
  PRODUCT,
  LEAD,
  COOPERATING,
  TIME,
  START,
  END,
  /// One of several columns that each stand for a month, a quarter or a year.
  PERIOD,
  MONEY,
  NOTE,
  TARGET,
  /// A column of no known kind: its cells are kept in the note under its header.
  OTHER;

  /// The field of a task in which its words end up.
  TaskField field() {
    return switch (this) {
      case NUMBER -> TaskField.NUMBER;
      case AREA, GROUP -> TaskField.GROUP;
      case TASK, DOCUMENT -> TaskField.TEXT;
      case PRODUCT -> TaskField.PRODUCT;
      case LEAD -> TaskField.LEAD;
      case COOPERATING -> TaskField.COOPERATING;
      case TIME, START, END, PERIOD -> TaskField.DEADLINE;
      case MONEY -> TaskField.MONEY;
      case NOTE, TARGET, OTHER -> TaskField.NOTE;
    };
  }
}
