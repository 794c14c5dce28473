package org.openpar.execution.model;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.StandInRuleLaid;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When the deputies of a unit stand in by themselves. Without a rule they never do; a new rule
/// holds from the day it is laid and leaves the days before it as they were.
@Service
@Transactional
public class StandInRules {

  private static final int LONGEST_SILENCE = 90;

  /// @param silentDays after how many days without a word, null for never
  public record Rule(boolean whenAbsent, @Nullable Integer silentDays, DateRange validity) {

    boolean endsBefore(LocalDate day) {
      LocalDate last = validity.last();
      return last != null && last.isBefore(day);
    }
  }

  private final JdbcClient jdbc;
  private final Competence competence;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StandInRules(
      JdbcClient jdbc, Competence competence, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.competence = competence;
    this.events = events;
    this.clock = clock;
  }

  /// All rules a unit ever had, the newest first.
  @Transactional(readOnly = true)
  public List<Rule> listOf(UnitId unit) {
    return jdbc.sql(
            """
            select when_absent, silent_days, valid_from, valid_to from execution.stand_in_rule
             where unit_id = ? order by valid_from desc
            """)
        .param(unit.value())
        .query(
            (row, number) ->
                new Rule(
                    row.getBoolean(1),
                    row.getObject(2, Integer.class),
                    new DateRange(
                        row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))))
        .list();
  }

  public void lay(UnitId unit, boolean whenAbsent, @Nullable Integer silentDays, Actor actor) {
    competence.demand(ExecutionActs.STAFF_OTHERS, actor, unit);
    if (silentDays != null && (silentDays < 1 || silentDays > LONGEST_SILENCE)) {
      throw new SilentDaysOutOfRange();
    }
    LocalDate today = LocalDate.now(clock);
    @Nullable StandInRuleLaid former = findLaid(unit, today);
    jdbc.sql("delete from execution.stand_in_rule where unit_id = ? and valid_from >= ?")
        .params(unit.value(), today)
        .update();
    endBefore(unit, today);
    begin(unit, whenAbsent, silentDays, today);
    events.publishEvent(new StandInRuleLaid(unit, whenAbsent, silentDays, today, former));
  }

  void endBefore(UnitId unit, LocalDate day) {
    jdbc.sql(
            """
            update execution.stand_in_rule set valid_to = :last
             where unit_id = :unit and valid_from < :day and (valid_to is null or valid_to >= :day)
            """)
        .param("last", day.minusDays(1))
        .param("unit", unit.value())
        .param("day", day)
        .update();
  }

  void begin(UnitId unit, boolean whenAbsent, @Nullable Integer silentDays, LocalDate from) {
    jdbc.sql("insert into execution.stand_in_rule values (:unit, :absent, :days, :from)")
        .param("unit", unit.value())
        .param("absent", whenAbsent)
        .param("days", silentDays, Types.INTEGER)
        .param("from", from)
        .update();
  }

  private @Nullable StandInRuleLaid findLaid(UnitId unit, LocalDate day) {
    return listOf(unit).stream()
        .filter(rule -> rule.validity().contains(day))
        .findFirst()
        .map(
            rule ->
                new StandInRuleLaid(
                    unit, rule.whenAbsent(), rule.silentDays(), rule.validity().first(), null))
        .orElse(null);
  }
}
