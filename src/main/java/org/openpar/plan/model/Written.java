package org.openpar.plan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineReading;
import org.openpar.organization.AgencyReading;
import org.openpar.platform.model.Doubt;

/// What somebody wrote into a cell of a draft, and what it is read to mean. Like the words of a
/// paper they are kept whatever they say; what is unclear in them becomes a doubt.
///
/// @param words null for an empty cell
/// @param bodies whom the words name, in the cells that say who
/// @param due when they mean, in the cell that says when
public record Written(
    TaskField field,
    @Nullable String words,
    @Nullable AgencyReading bodies,
    @Nullable DeadlineReading due,
    List<Doubt> doubts) {

  public Written {
    doubts = List.copyOf(doubts);
  }

  List<FieldDoubt> fieldDoubts() {
    return doubts.stream().map(doubt -> new FieldDoubt(field, doubt)).toList();
  }
}
