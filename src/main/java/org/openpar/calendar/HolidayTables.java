package org.openpar.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.openpar.calendar.WorkingDays.SpecialDay;
import org.openpar.platform.persistence.Editions;
import org.openpar.platform.persistence.Remembered;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The holidays and exchanged days of every year, edition by edition: the last one is in force.
/// Whose act it is to announce one is asked by whoever opens the door to it.
@Service
public class HolidayTables implements ApplicationRunner {

  private static final String TABLES =
      """
      select id, year, edition, basis, basis_on, announced_by, announced_at
        from calendar.holiday_table where year = ? order by edition desc
      """;
  private static final String IN_FORCE =
      """
      select t.year, d.day, d.worked, d.name
        from calendar.holiday_table t join calendar.special_day d on d.table_id = t.id
       where t.edition = (select max(l.edition) from calendar.holiday_table l where l.year = t.year)
       order by d.day
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Remembered<SpecialDays> inForce;

  HolidayTables(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, Editions editions) {
    this.inForce = new Remembered<>(editions, "calendar.holidays", this::read);
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    inForce.now();
    SpecialDays.follow(inForce::now);
  }

  /// The years of which something is known, the last first.
  @Transactional(readOnly = true)
  public List<Integer> listYears() {
    Set<Integer> years = new TreeSet<>(SpecialDays.seeded().keySet());
    years.addAll(
        jdbc.sql("select distinct year from calendar.holiday_table").query(Integer.class).list());
    return new ArrayList<>(years).reversed();
  }

  /// Every edition of a year, the one in force first; none of a year nobody has announced.
  @Transactional(readOnly = true)
  public List<HolidayTable> listOf(int year) {
    List<HolidayTable> tables =
        new ArrayList<>(jdbc.sql(TABLES).param(year).query((row, number) -> table(row)).list());
    List<SpecialDay> seeded = SpecialDays.seeded().get(year);
    if (seeded != null) {
      tables.add(new HolidayTable(year, 0, "", null, null, null, seeded));
    }
    return tables;
  }

  /// Puts another edition of a year in force; says its number.
  ///
  /// @param basis the paper by which
  /// @param by the name of who announces it
  @Transactional
  public int announce(int year, String basis, LocalDate basisOn, List<SpecialDay> days, String by) {
    HolidayTableId id = HolidayTableId.next();
    int edition =
        jdbc.sql(
                """
                insert into calendar.holiday_table (id, year, edition, basis, basis_on, announced_by,
                                                    announced_at)
                select :id, :year, coalesce(max(edition), 0) + 1, :basis, :basisOn, :by, :at
                  from calendar.holiday_table where year = :year
                returning edition
                """)
            .param("id", id.value())
            .param("year", year)
            .param("basis", basis)
            .param("basisOn", basisOn)
            .param("by", by)
            .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    for (SpecialDay day : days) {
      jdbc.sql("insert into calendar.special_day (table_id, day, worked, name) values (?, ?, ?, ?)")
          .params(id.value(), day.day(), day.worked(), day.name())
          .update();
    }
    inForce.change();
    events.publishEvent(new HolidayTableAnnounced(id, year, edition, basis, basisOn, days));
    return edition;
  }

  private SpecialDays read() {
    Map<Integer, List<SpecialDay>> byYear = new TreeMap<>();
    jdbc.sql(IN_FORCE)
        .query((row, number) -> Map.entry(row.getInt("year"), day(row)))
        .list()
        .forEach(
            entry ->
                byYear
                    .computeIfAbsent(entry.getKey(), none -> new ArrayList<>())
                    .add(entry.getValue()));
    return SpecialDays.with(byYear);
  }

  private HolidayTable table(ResultSet row) throws SQLException {
    return new HolidayTable(
        row.getInt("year"),
        row.getInt("edition"),
        row.getString("basis"),
        row.getObject("basis_on", LocalDate.class),
        row.getString("announced_by"),
        row.getObject("announced_at", OffsetDateTime.class).toInstant(),
        days(row.getObject("id", UUID.class)));
  }

  private List<SpecialDay> days(UUID table) {
    return jdbc.sql(
            "select day, worked, name from calendar.special_day where table_id = ? order by day")
        .param(table)
        .query((row, number) -> day(row))
        .list();
  }

  private static SpecialDay day(ResultSet row) throws SQLException {
    return new SpecialDay(
        row.getObject("day", LocalDate.class), row.getBoolean("worked"), row.getString("name"));
  }
}
