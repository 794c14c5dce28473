package org.openpar.organization;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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
  private static final String ALIASES =
      """
      select unit_id, alias, valid_from, valid_to from organization.unit_alias
       where (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
       order by unit_id, alias
      """;
  private static final String CODES =
      """
      select unit_id, scheme, code, valid_from, valid_to from organization.unit_code
       where (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
      """;

  private static final String GROUPS =
      """
      select id, name, kinds, under_id, with_ids, without_ids from organization.unit_group
       where valid_from <= :day and (valid_to is null or valid_to >= :day)
       order by name
      """;

  /// What a row says besides the unit.
  private interface Cell<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final JdbcClient jdbc;

  UnitRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UnitMap mapOn(LocalDate day) {
    Map<UUID, List<String>> aliases =
        byUnit(jdbc.sql(ALIASES).param("day", day), row -> row.getString("alias"));
    Map<UUID, List<UnitCode>> codes = byUnit(jdbc.sql(CODES).param("day", day), UnitRegister::code);
    return new UnitMap(
        day,
        jdbc.sql(UNITS).param("day", day).query((row, number) -> unit(row, aliases, codes)).list(),
        jdbc.sql(GROUPS).param("day", day).query((row, number) -> group(row)).list());
  }

  /// What every unit was called on the day; one that was not there, by the name nearest to it.
  Map<UnitId, String> namesOn(LocalDate day) {
    Map<UnitId, String> names = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (unit_id) unit_id, name from organization.unit_version
             order by unit_id, (valid_from is null or valid_from <= :day) desc,
                      valid_from desc nulls last
            """)
        .param("day", day)
        .query(
            (RowCallbackHandler)
                row ->
                    names.put(
                        new UnitId(row.getObject("unit_id", UUID.class)), row.getString("name")));
    return names;
  }

  List<UnitName> namesOf(UnitId id) {
    return jdbc.sql(
            """
            select name, kind, parent_id, valid_from, valid_to from organization.unit_version
             where unit_id = ? order by valid_from nulls first
            """)
        .param(id.value())
        .query((row, number) -> name(row))
        .list();
  }

  /// Every unit through all its days; four statements.
  History history() {
    Map<UUID, List<UnitName>> names =
        byUnit(
            jdbc.sql("select * from organization.unit_version order by valid_from nulls first"),
            UnitRegister::name);
    Map<UUID, List<UnitAlias>> aliases =
        byUnit(
            jdbc.sql("select * from organization.unit_alias order by unit_id, alias, valid_from"),
            UnitRegister::alias);
    Map<UUID, List<UnitCode>> codes =
        byUnit(
            jdbc.sql("select * from organization.unit_code order by valid_from nulls first"),
            UnitRegister::code);
    return new History(
        jdbc.sql("select * from organization.unit order by position, key")
            .query(
                (row, number) -> {
                  UUID id = row.getObject("id", UUID.class);
                  return new Life(
                      new UnitId(id),
                      row.getString("key"),
                      row.getInt("position"),
                      range(row),
                      names.getOrDefault(id, List.of()),
                      aliases.getOrDefault(id, List.of()),
                      codes.getOrDefault(id, List.of()));
                })
            .list());
  }

  List<UnitAlias> aliasesOf(UnitId id) {
    return jdbc.sql(
            """
            select alias, valid_from, valid_to from organization.unit_alias
             where unit_id = ? order by alias, valid_from nulls first
            """)
        .param(id.value())
        .query((row, number) -> alias(row))
        .list();
  }

  List<UnitCode> codesOf(UnitId id) {
    return jdbc.sql(
            """
            select scheme, code, valid_from, valid_to from organization.unit_code
             where unit_id = ? order by valid_from nulls first, scheme
            """)
        .param(id.value())
        .query((row, number) -> code(row))
        .list();
  }

  /// Read once for all units, so that a map costs three statements however many units it has.
  private static <T> Map<UUID, List<T>> byUnit(StatementSpec statement, Cell<T> cell) {
    Map<UUID, List<T>> found = new HashMap<>();
    statement.query(
        row -> {
          UUID unit = row.getObject("unit_id", UUID.class);
          found.computeIfAbsent(unit, none -> new ArrayList<>()).add(cell.of(row));
        });
    return found;
  }

  private static @Nullable UnitId parent(ResultSet row) throws SQLException {
    UUID parent = row.getObject("parent_id", UUID.class);
    return parent == null ? null : new UnitId(parent);
  }

  private static Unit unit(
      ResultSet row, Map<UUID, List<String>> aliases, Map<UUID, List<UnitCode>> codes)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String name = row.getString("name");
    UnitKind kind = UnitKind.valueOf(row.getString("kind"));
    return new Unit(
        new UnitId(id),
        row.getString("key"),
        name,
        kind,
        parent(row),
        Aliases.of(name, kind, aliases.getOrDefault(id, List.of())),
        codes.getOrDefault(id, List.of()),
        range(row));
  }

  private static UnitName name(ResultSet row) throws SQLException {
    return new UnitName(
        row.getString("name"), UnitKind.valueOf(row.getString("kind")), parent(row), range(row));
  }

  private static UnitGroup group(ResultSet row) throws SQLException {
    UUID under = row.getObject("under_id", UUID.class);
    return new UnitGroup(
        row.getString("id"),
        row.getString("name"),
        Arrays.stream((String[]) row.getArray("kinds").getArray())
            .map(UnitKind::valueOf)
            .collect(Collectors.toSet()),
        under == null ? null : new UnitId(under),
        ids(row.getArray("with_ids")),
        ids(row.getArray("without_ids")));
  }

  private static Set<UnitId> ids(Array ids) throws SQLException {
    return Arrays.stream((UUID[]) ids.getArray()).map(UnitId::new).collect(Collectors.toSet());
  }

  private static UnitAlias alias(ResultSet row) throws SQLException {
    return new UnitAlias(row.getString("alias"), range(row));
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
