package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Reads assignments as of a day. Nothing is changed after today: from today on the table itself
/// answers, and PostgreSQL need not plan each short statement back through the steps.
@Component
class AsOf {

  private static final String ANY_DAY = "execution.assignment_on(:day)";
  private static final String TODAY = "execution.assignment";

  private final Clock clock;

  AsOf(Clock clock) {
    this.clock = clock;
  }

  /// The statement, written for any day, as it is best asked for this one.
  String sql(String statement, LocalDate day) {
    return day.isBefore(LocalDate.now(clock)) ? statement : statement.replace(ANY_DAY, TODAY);
  }
}
