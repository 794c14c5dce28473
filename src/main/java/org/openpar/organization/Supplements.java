package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives many units other names and codes at once: no reform, so nobody follows anybody. Three
/// statements, however many units; what the rules forbid, the constraints of the tables refuse.
@Service
@Transactional
public class Supplements {

  private static final DateWords DAYS = new DateWords();

  /// One name or code of one unit, as a row.
  private record Row(UnitId unit, String scheme, String words, DateRange days) {}

  private final JdbcClient jdbc;
  private final Units units;
  private final ApplicationEventPublisher events;

  Supplements(JdbcClient jdbc, Units units, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.events = events;
  }

  /// Names are added, and a code follows the one of its scheme on the eve of its first day.
  public void supplement(List<Supplement> all, LegalAct act) {
    List<Row> names =
        all.stream()
            .flatMap(
                each ->
                    each.names().stream()
                        .map(name -> new Row(each.unit(), "", name.alias(), name.validity())))
            .toList();
    List<Row> codes =
        all.stream()
            .flatMap(
                each ->
                    each.codes().stream()
                        .map(
                            code ->
                                new Row(each.unit(), code.scheme(), code.code(), code.validity())))
            .toList();
    with(
            names,
            """
            insert into organization.unit_alias (unit_id, alias, valid_from, valid_to)
            select unit_id, words, first, last from given
            """)
        .update();
    with(
            codes,
            """
            update organization.unit_code old set valid_to = given.first - 1
              from given
             where old.unit_id = given.unit_id and old.scheme = given.scheme
               and (old.valid_from is null or old.valid_from < given.first)
               and (old.valid_to is null or old.valid_to >= given.first)
            """)
        .update();
    with(
            codes,
            """
            insert into organization.unit_code (unit_id, scheme, code, valid_from, valid_to)
            select unit_id, scheme, words, first, last from given
            """)
        .update();
    units.forget();
    for (Supplement each : all) {
      events.publishEvent(
          new UnitSupplemented(
              each.unit(),
              act.number(),
              act.effective(),
              each.names().stream().map(name -> said(name.alias(), name.validity())).toList(),
              each.codes().stream()
                  .map(code -> said(code.scheme() + " " + code.code(), code.validity()))
                  .sorted()
                  .toList()));
    }
  }

  private StatementSpec with(List<Row> rows, String statement) {
    String given =
        """
        with given as (
          select * from unnest(cast(:units as uuid[]), cast(:schemes as text[]),
                               cast(:words as text[]), cast(:firsts as date[]),
                               cast(:lasts as date[]))
                 as given (unit_id, scheme, words, first, last))
        """;
    return jdbc.sql(given + statement)
        .param("units", column(rows, row -> row.unit().value().toString()))
        .param("schemes", column(rows, Row::scheme))
        .param("words", column(rows, Row::words))
        .param("firsts", column(rows, row -> text(row.days().first())))
        .param("lasts", column(rows, row -> text(row.days().last())));
  }

  private static @Nullable String[] column(List<Row> rows, Function<Row, @Nullable String> cell) {
    @Nullable String[] column = new String[rows.size()];
    for (int place = 0; place < column.length; place++) {
      column[place] = cell.apply(rows.get(place));
    }
    return column;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /// "SNV 01/03/2018 – 30/06/2018", an open end as "…".
  private static String said(String words, DateRange days) {
    return Stream.of(words, said(days.first()), "–", said(days.last()))
        .reduce((before, next) -> before + " " + next)
        .orElseThrow();
  }

  private static String said(@Nullable LocalDate day) {
    return day == null ? "…" : DAYS.print(day, Locale.ROOT);
  }
}
