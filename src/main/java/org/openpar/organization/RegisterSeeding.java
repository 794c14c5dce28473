package org.openpar.organization;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills an empty register with the units that ship with the program. A register somebody already
/// works with is left alone.
@Component
@Order(RegisterSeeding.FIRST)
class RegisterSeeding implements ApplicationRunner {

  static final int FIRST = 0;

  private final JdbcTemplate jdbc;
  private final Units units;

  RegisterSeeding(JdbcTemplate jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (Boolean.TRUE.equals(
        jdbc.queryForObject("select exists (select from organization.unit)", Boolean.class))) {
      return;
    }
    jdbc.batchUpdate("insert into organization.unit values (?, ?, ?, ?, ?)", units());
    jdbc.batchUpdate("insert into organization.unit_version values (?, ?, ?, ?, ?, ?)", versions());
    jdbc.batchUpdate("insert into organization.unit_alias values (?, ?)", aliases());
    jdbc.batchUpdate("insert into organization.unit_code values (?, ?, ?, ?, ?)", codes());
    units.forget();
  }

  private static List<@Nullable Object[]> units() {
    List<@Nullable Object[]> units = new ArrayList<>();
    SeedUnits.rows()
        .forEach(
            (key, versions) -> {
              DateRange life = SeedUnits.span(versions);
              units.add(
                  new @Nullable Object[] {
                    id(key), key, units.size(), day(life.first()), day(life.last())
                  });
            });
    return units;
  }

  private static List<@Nullable Object[]> versions() {
    List<@Nullable Object[]> all = new ArrayList<>();
    SeedUnits.rows().values().forEach(versions -> versions.forEach(row -> all.add(version(row))));
    return all;
  }

  private static @Nullable Object[] version(SeedUnits.Row row) {
    return new @Nullable Object[] {
      id(row.key()),
      row.name(),
      row.kind().name(),
      row.parent().isEmpty() ? null : id(row.parent()),
      day(row.validity().first()),
      day(row.validity().last())
    };
  }

  private static List<@Nullable Object[]> aliases() {
    List<@Nullable Object[]> aliases = new ArrayList<>();
    SeedUnits.rows()
        .forEach(
            (key, versions) ->
                SeedUnits.given(versions)
                    .forEach(alias -> aliases.add(new @Nullable Object[] {id(key), alias})));
    return aliases;
  }

  /// Units carry the code of the statistics office (GSO) through all their names.
  private static List<@Nullable Object[]> codes() {
    List<@Nullable Object[]> codes = new ArrayList<>();
    SeedUnits.rows()
        .forEach(
            (key, versions) -> {
              String gso = versions.getFirst().gso();
              DateRange life = SeedUnits.span(versions);
              if (!gso.isEmpty()) {
                codes.add(
                    new @Nullable Object[] {
                      id(key), "GSO", gso, day(life.first()), day(life.last())
                    });
              }
            });
    return codes;
  }

  private static UUID id(String key) {
    return SeedUnits.id(key).value();
  }

  private static @Nullable Date day(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
