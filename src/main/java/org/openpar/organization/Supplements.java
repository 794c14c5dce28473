package org.openpar.organization;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives units other names and codes: no reform, so nobody follows anybody. Three statements,
/// however many units; what the rules forbid, the constraints of the tables refuse.
@Service
@Transactional
public class Supplements {

  /// One code of one unit, as a row.
  private record Row(UnitId unit, String scheme, String code) {}

  private final JdbcClient jdbc;
  private final Units units;
  private final ApplicationEventPublisher events;

  Supplements(JdbcClient jdbc, Units units, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.events = events;
  }

  /// Every code held on the day or later: a code given without end must be free for all those days.
  @Transactional(readOnly = true)
  public List<HeldCode> listCodesFrom(LocalDate day) {
    return jdbc.sql(
            """
            select unit_id, scheme, code, valid_from, valid_to from organization.unit_code
             where valid_to is null or valid_to >= ?
            """)
        .param(day)
        .query(
            (row, number) ->
                new HeldCode(
                    new UnitId(row.getObject(1, UUID.class)),
                    new UnitCode(
                        row.getString(2),
                        row.getString(3),
                        new DateRange(day(row.getDate(4)), day(row.getDate(5))))))
        .list();
  }

  /// Names are added and a code follows the one of its scheme, from the day on as long as its unit
  /// lives.
  public void supplement(List<Supplement> all, LegalAct act) {
    List<Row> names =
        all.stream()
            .flatMap(each -> each.names().stream().map(name -> new Row(each.unit(), "", name)))
            .toList();
    List<Row> codes = all.stream().flatMap(Supplements::codes).toList();
    jdbc.sql(
            """
            insert into organization.unit_alias (unit_id, alias, valid_from, valid_to)
            select unit.id, given.alias, :day, unit.valid_to
              from unnest(cast(:units as uuid[]), cast(:names as text[])) as given (unit_id, alias)
              join organization.unit on unit.id = given.unit_id
            """)
        .param("units", column(names, row -> row.unit().value().toString()))
        .param("names", column(names, Row::code))
        .param("day", act.effective())
        .update();
    end(codes, act.effective());
    begin(codes, act.effective());
    units.forget();
    for (Supplement each : all) {
      events.publishEvent(
          new UnitSupplemented(
              each.unit(),
              act.number(),
              act.effective(),
              each.names(),
              codes(each).map(code -> code.scheme() + " " + code.code()).sorted().toList()));
    }
  }

  private void end(List<Row> codes, LocalDate day) {
    jdbc.sql(
            """
            update organization.unit_code old set valid_to = :eve
              from unnest(cast(:units as uuid[]), cast(:schemes as text[])) as given (unit_id, scheme)
             where old.unit_id = given.unit_id and old.scheme = given.scheme
               and (old.valid_from is null or old.valid_from <= :eve)
               and (old.valid_to is null or old.valid_to > :eve)
            """)
        .param("units", column(codes, row -> row.unit().value().toString()))
        .param("schemes", column(codes, Row::scheme))
        .param("eve", day.minusDays(1))
        .update();
  }

  private void begin(List<Row> codes, LocalDate day) {
    jdbc.sql(
            """
            insert into organization.unit_code (unit_id, scheme, code, valid_from, valid_to)
            select unit.id, given.scheme, given.code, :day, unit.valid_to
              from unnest(cast(:units as uuid[]), cast(:schemes as text[]), cast(:codes as text[]))
                   as given (unit_id, scheme, code)
              join organization.unit on unit.id = given.unit_id
            """)
        .param("units", column(codes, row -> row.unit().value().toString()))
        .param("schemes", column(codes, Row::scheme))
        .param("codes", column(codes, Row::code))
        .param("day", day)
        .update();
  }

  private static Stream<Row> codes(Supplement supplement) {
    return supplement.codes().entrySet().stream()
        .map(code -> new Row(supplement.unit(), code.getKey(), code.getValue()));
  }

  private static String[] column(List<Row> rows, Function<Row, String> cell) {
    return rows.stream().map(cell).toArray(String[]::new);
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }
}
