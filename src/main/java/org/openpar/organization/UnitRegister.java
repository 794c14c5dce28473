package org.openpar.organization;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the register.
@Repository
class UnitRegister {

  private static final String UNITS =
      """
      select u.id, u.key, v.name, v.kind, v.parent_id, u.valid_from, u.valid_to
        from organization.unit_version v join organization.unit u on u.id = v.unit_id
       where (v.valid_from is null or v.valid_from <= :day)
         and (v.valid_to is null or v.valid_to >= :day)
       order by array_position(array['PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE'], v.kind),
                u.position, u.key
      """;
  private static final String CODES =
      """
      select unit_id, scheme, code, valid_from, valid_to from organization.unit_code
       where (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
      """;

  private final JdbcClient jdbc;

  UnitRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UnitMap mapOn(LocalDate day) {
    Map<UUID, List<String>> aliases =
        jdbc
            .sql("select unit_id, alias from organization.unit_alias order by unit_id, alias")
            .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    Map<UUID, List<UnitCode>> codes =
        jdbc
            .sql(CODES)
            .param("day", day)
            .query((row, number) -> Map.entry(row.getObject(1, UUID.class), code(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return new UnitMap(
        day,
        jdbc.sql(UNITS).param("day", day).query((row, number) -> unit(row, aliases, codes)).list());
  }

  private static Unit unit(
      ResultSet row, Map<UUID, List<String>> aliases, Map<UUID, List<UnitCode>> codes)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID parent = row.getObject("parent_id", UUID.class);
    return new Unit(
        new UnitId(id),
        row.getString("key"),
        row.getString("name"),
        UnitKind.valueOf(row.getString("kind")),
        parent == null ? null : new UnitId(parent),
        aliases.getOrDefault(id, new ArrayList<>()),
        codes.getOrDefault(id, new ArrayList<>()),
        range(row));
  }

  private static UnitCode code(ResultSet row) throws SQLException {
    return new UnitCode(row.getString("scheme"), row.getString("code"), range(row));
  }

  private static DateRange range(ResultSet row) throws SQLException {
    return new DateRange(day(row.getDate("valid_from")), day(row.getDate("valid_to")));
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }
}
