package org.openpar.agenda.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;

/// The paper by which a part of the legal calendar is announced.
///
/// @param day of the paper, null where none could be read
record Basis(String words, @Nullable LocalDate day) {

  /// What is missing of it, or cannot be.
  List<RuleViolated> problems(LocalDate today) {
    List<RuleViolated> problems = new ArrayList<>();
    if (words.isBlank()) {
      problems.add(new CalendarRefused("basis", "holidays.refused.basis"));
    }
    if (day == null) {
      problems.add(new CalendarRefused("basisOn", "holidays.refused.basis-on"));
    } else if (day.isAfter(today)) {
      problems.add(new CalendarRefused("basisOn", "holidays.refused.basis-later"));
    }
    return problems;
  }
}
