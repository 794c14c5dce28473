package org.openpar.agenda.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.ReportLevel;
import org.openpar.calendar.ReportingRuleReading;
import org.openpar.calendar.ReportingRules;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.platform.model.RuleViolated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which an administrator says how years are cut into reporting periods from now on.
@Service
public class ReportingRuleKeeping {

  private static final int LAST_YEAR = 2100;

  private final ReportingRules rules;
  private final Policy policy;
  private final Clock clock;

  ReportingRuleKeeping(ReportingRules rules, Policy policy, Clock clock) {
    this.rules = rules;
    this.policy = policy;
    this.clock = clock;
  }

  /// Puts a rule in force, or says everything that is wrong with it. Years that are over keep
  /// theirs.
  ///
  /// @param firstYear null where none could be read
  /// @param basisOn null where no day could be read
  /// @param days of each level, as typed
  @Transactional
  public List<RuleViolated> announce(
      @Nullable Integer firstYear,
      String basis,
      @Nullable LocalDate basisOn,
      String periods,
      Map<ReportLevel, String> days,
      Actor actor) {
    policy.demand(actor, AgendaActs.KEEP_CALENDAR);
    LocalDate today = LocalDate.now(clock);
    List<RuleViolated> problems = new ArrayList<>();
    boolean known = firstYear != null && firstYear >= today.getYear() && firstYear <= LAST_YEAR;
    if (!known) {
      problems.add(
          new CalendarRefused(
              "firstYear",
              "periods.refused.year",
              Integer.toString(today.getYear()),
              Integer.toString(LAST_YEAR)));
    }
    problems.addAll(new Basis(basis, basisOn).problems(today));
    ReportingRuleReading reading = ReportingRuleReading.of(periods, days);
    problems.addAll(reading.problems());
    if (problems.isEmpty() && firstYear != null && basisOn != null) {
      rules.announce(firstYear, basis.strip(), basisOn, reading, actor.name());
    }
    return problems;
  }
}
