package org.openpar.organization;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes lives into the tables of the register. What held until a day is given that last day; what
/// holds from then on is a new row. Nothing else is ever changed.
@Repository
class RegisterWriter {

  private final JdbcTemplate jdbc;

  RegisterWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Units nobody has written down before.
  void add(List<Life> lives) {
    List<@Nullable Object[]> units = new ArrayList<>();
    List<@Nullable Object[]> aliases = new ArrayList<>();
    List<@Nullable Object[]> names = new ArrayList<>();
    List<@Nullable Object[]> codes = new ArrayList<>();
    for (Life life : lives) {
      units.add(
          new @Nullable Object[] {
            life.id().value(),
            life.key(),
            life.position(),
            day(life.validity().first()),
            day(life.validity().last())
          });
      life.aliases().forEach(alias -> aliases.add(row(life, alias)));
      life.names().forEach(name -> names.add(row(life, name)));
      life.codes().forEach(code -> codes.add(row(life, code)));
    }
    jdbc.batchUpdate("insert into organization.unit values (?, ?, ?, ?, ?)", units);
    jdbc.batchUpdate("insert into organization.unit_alias values (?, ?, ?, ?)", aliases);
    insert(names, codes);
  }

  /// Units that are otherwise from the day on.
  void change(List<Life> lives, LocalDate day) {
    Date eve = Date.valueOf(day.minusDays(1));
    List<@Nullable Object[]> ends = new ArrayList<>();
    List<@Nullable Object[]> oldAliases = new ArrayList<>();
    List<@Nullable Object[]> oldNames = new ArrayList<>();
    List<@Nullable Object[]> oldCodes = new ArrayList<>();
    List<@Nullable Object[]> names = new ArrayList<>();
    List<@Nullable Object[]> codes = new ArrayList<>();
    for (Life life : lives) {
      if (life.validity().last() != null) {
        ends.add(new @Nullable Object[] {eve, life.id().value()});
        oldAliases.add(new @Nullable Object[] {eve, life.id().value(), eve, eve});
      }
      for (UnitName name : life.names()) {
        if (day.equals(name.validity().first())) {
          names.add(row(life, name));
        } else if (day.minusDays(1).equals(name.validity().last())) {
          oldNames.add(new @Nullable Object[] {eve, life.id().value()});
        }
      }
      for (UnitCode code : life.codes()) {
        if (day.equals(code.validity().first())) {
          codes.add(row(life, code));
        } else if (day.minusDays(1).equals(code.validity().last())) {
          oldCodes.add(new @Nullable Object[] {eve, life.id().value(), code.scheme(), code.code()});
        }
      }
    }
    jdbc.batchUpdate("update organization.unit set valid_to = ? where id = ?", ends);
    jdbc.batchUpdate(
        """
        update organization.unit_alias set valid_to = ?
         where unit_id = ? and (valid_to is null or valid_to > ?)
           and (valid_from is null or valid_from <= ?)
        """,
        oldAliases);
    jdbc.batchUpdate(
        """
        update organization.unit_version set valid_to = ? where unit_id = ? and valid_to is null
        """,
        oldNames);
    jdbc.batchUpdate(
        """
        update organization.unit_code set valid_to = ?
         where unit_id = ? and scheme = ? and code = ? and valid_to is null
        """,
        oldCodes);
    insert(names, codes);
  }

  private void insert(List<@Nullable Object[]> names, List<@Nullable Object[]> codes) {
    jdbc.batchUpdate("insert into organization.unit_version values (?, ?, ?, ?, ?, ?)", names);
    jdbc.batchUpdate("insert into organization.unit_code values (?, ?, ?, ?, ?)", codes);
  }

  private static @Nullable Object[] row(Life life, UnitName name) {
    DateRange validity = name.validity();
    return new @Nullable Object[] {
      life.id().value(),
      name.name(),
      name.kind().name(),
      name.parent() == null ? null : name.parent().value(),
      day(validity.first()),
      day(validity.last())
    };
  }

  private static @Nullable Object[] row(Life life, UnitAlias alias) {
    return new @Nullable Object[] {
      life.id().value(), alias.alias(), day(alias.validity().first()), day(alias.validity().last())
    };
  }

  private static @Nullable Object[] row(Life life, UnitCode code) {
    DateRange validity = code.validity();
    return new @Nullable Object[] {
      life.id().value(), code.scheme(), code.code(), day(validity.first()), day(validity.last())
    };
  }

  private static @Nullable Date day(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
