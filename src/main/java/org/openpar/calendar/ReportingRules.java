package org.openpar.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.PeriodTemplate.YearlyDay;
import org.openpar.platform.persistence.Editions;
import org.openpar.platform.persistence.Remembered;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How years are cut into reporting periods, edition by edition: for a first year the last one is
/// in force. Whose act it is to announce one is asked by whoever opens the door to it.
@Service
public class ReportingRules implements ApplicationRunner {

  private static final String RULES =
      """
      select id, first_year, edition, basis, basis_on, announced_by, announced_at
        from calendar.reporting_rule
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Remembered<NavigableMap<Integer, ReportingLaw.Rule>> inForce;

  ReportingRules(
      JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, Editions editions) {
    this.inForce = new Remembered<>(editions, "calendar.reporting-rules", this::read);
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    inForce.now();
    ReportingLaw.follow(inForce::now);
  }

  /// Every edition of every rule, the last first year first, of it the one in force first.
  @Transactional(readOnly = true)
  public List<ReportingRule> list() {
    List<ReportingRule> rules = new ArrayList<>(announced());
    ReportingLaw.seeded()
        .forEach((year, rule) -> rules.add(told(year, 0, "", null, null, null, rule)));
    rules.sort(
        Comparator.comparing(ReportingRule::firstYear)
            .thenComparing(ReportingRule::edition)
            .reversed());
    return rules;
  }

  /// Puts another rule in force from a year on; says its edition.
  ///
  /// @param reading without problems
  /// @param basis the paper by which
  /// @param by the name of who announces it
  @Transactional
  public int announce(
      int firstYear, String basis, LocalDate basisOn, ReportingRuleReading reading, String by) {
    ReportingRuleId id = ReportingRuleId.next();
    int edition =
        jdbc.sql(
                """
                insert into calendar.reporting_rule (id, first_year, edition, basis, basis_on,
                                                     announced_by, announced_at)
                select :id, :year, coalesce(max(edition), 0) + 1, :basis, :basisOn, :by, :at
                  from calendar.reporting_rule where first_year = :year
                returning edition
                """)
            .param("id", id.value())
            .param("year", firstYear)
            .param("basis", basis)
            .param("basisOn", basisOn)
            .param("by", by)
            .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    for (PeriodTemplate period : reading.periods()) {
      jdbc.sql("insert into calendar.reporting_period values (?, ?, ?, ?, ?, ?)")
          .params(
              id.value(),
              period.code(),
              period.start().rule(),
              period.end().rule(),
              period.cutOff().rule(),
              period.due().rule())
          .update();
    }
    reading
        .daysAfter()
        .forEach(
            (level, days) ->
                jdbc.sql("insert into calendar.report_day values (?, ?, ?)")
                    .params(id.value(), level.name(), days)
                    .update());
    inForce.change();
    events.publishEvent(
        new ReportingRuleAnnounced(
            id,
            firstYear,
            edition,
            basis,
            basisOn,
            reading.periods().stream().map(period -> period.of(firstYear)).toList(),
            reading.daysAfter()));
    return edition;
  }

  private NavigableMap<Integer, ReportingLaw.Rule> read() {
    Map<Integer, ReportingLaw.Rule> rules = new TreeMap<>();
    jdbc.sql(RULES + " order by edition")
        .query(
            (row, number) ->
                Map.entry(row.getInt("first_year"), rule(row.getObject("id", UUID.class))))
        .list()
        .forEach(rule -> rules.put(rule.getKey(), rule.getValue()));
    return ReportingLaw.with(rules);
  }

  private List<ReportingRule> announced() {
    return jdbc.sql(RULES)
        .query(
            (row, number) ->
                told(
                    row.getInt("first_year"),
                    row.getInt("edition"),
                    row.getString("basis"),
                    row.getObject("basis_on", LocalDate.class),
                    row.getString("announced_by"),
                    row.getObject("announced_at", OffsetDateTime.class),
                    rule(row.getObject("id", UUID.class))))
        .list();
  }

  private static ReportingRule told(
      int year,
      int edition,
      String basis,
      @Nullable LocalDate basisOn,
      @Nullable String by,
      @Nullable OffsetDateTime at,
      ReportingLaw.Rule rule) {
    return new ReportingRule(
        year,
        edition,
        basis,
        basisOn,
        by,
        at == null ? null : at.toInstant(),
        rule.periods().stream().map(period -> period.of(year)).toList(),
        rule.daysAfter());
  }

  private ReportingLaw.Rule rule(UUID id) {
    Map<ReportLevel, Integer> days = new EnumMap<>(ReportLevel.class);
    jdbc.sql("select level, days_after from calendar.report_day where rule_id = ?")
        .param(id)
        .query(
            (RowCallbackHandler)
                row ->
                    days.put(
                        ReportLevel.valueOf(row.getString("level")), row.getInt("days_after")));
    return new ReportingLaw.Rule(
        jdbc.sql(
                """
                select code, first_day, last_day, cut_off, due from calendar.reporting_period
                 where rule_id = ? order by array_position(cast('{Q1,H1,Q3,Y}' as text[]), code)
                """)
            .param(id)
            .query((row, number) -> period(row))
            .list(),
        days);
  }

  private static PeriodTemplate period(ResultSet row) throws SQLException {
    return new PeriodTemplate(
        row.getString("code"),
        YearlyDay.parse(row.getString("first_day")),
        YearlyDay.parse(row.getString("last_day")),
        YearlyDay.parse(row.getString("cut_off")),
        YearlyDay.parse(row.getString("due")));
  }
}
