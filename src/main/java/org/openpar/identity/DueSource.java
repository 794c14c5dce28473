package org.openpar.identity;

import java.time.LocalDate;
import java.util.List;

/// What of a module is due for a person; a module gives one as a bean, for the calendar.
public interface DueSource {

  /// @param own only what the person is in charge of; otherwise all of the person's unit
  List<DueEntry> of(Actor actor, boolean own, LocalDate from, LocalDate to);
}
