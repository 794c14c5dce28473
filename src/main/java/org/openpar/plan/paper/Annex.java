package org.openpar.plan.paper;

import java.util.List;
import org.openpar.plan.model.Problem;

/// What the tables of a file gave.
///
/// @param readGrids numbers of the tables that were read, so that running text leaves them alone
/// @param fields the kinds of column that at least one table of tasks has
record Annex(
    List<RawTask> tasks,
    List<String> targets,
    List<Integer> readGrids,
    List<ColumnKind> fields,
    List<Problem> problems) {}
