package org.openpar.execution.model;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Reads assignments and their tasks as of a day. Nothing is changed after today: from today on the
/// tables themselves answer, the last word included, and PostgreSQL need not plan each short
/// statement back through the steps.
@Component
class AsOf {

  /// Joins the last word said about an assignment `a` up to the day.
  static final String SAID =
      """
      left join lateral (
        select p.words, p.person_name, p.day from execution.progress p
         where p.assignment_id = a.id and p.day <= :day and p.words is not null
         order by p.number desc limit 1) said on true
      """;

  /// The tasks, with the words they had.
  static final String TASKS = "execution.task_brief_on(:day)";

  private static final String TASKS_TODAY = "execution.task_brief";
  private static final String SAID_LAST =
      """
      cross join lateral (
        select a.last_words as words, a.last_by as person_name, a.last_on as day) said
      """;
  private static final String ANY_DAY = "execution.assignment_on(:day)";
  private static final String TODAY = "execution.assignment_now";
  private static final String EVER = "execution.every_assignment_on(:day)";
  private static final String EVER_TODAY = "execution.assignment";

  private final Clock clock;

  AsOf(Clock clock) {
    this.clock = clock;
  }

  /// The statement, written for any day, as it is best asked for this one.
  String sql(String statement, LocalDate day) {
    return day.isBefore(LocalDate.now(clock))
        ? statement
        : statement
            .replace(EVER, EVER_TODAY)
            .replace(ANY_DAY, TODAY)
            .replace(TASKS, TASKS_TODAY)
            .replace(SAID, SAID_LAST);
  }
}
