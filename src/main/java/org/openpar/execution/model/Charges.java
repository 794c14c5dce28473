package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.StandIn;
import org.openpar.execution.model.Charge.Named;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Identifier;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of who is in charge. Rows are only added, and one statement adds them all.
@Repository
class Charges {

  /// Nobody flips a flag, so any past day can be asked. Silence is counted while the work is due
  /// soon or overdue, from the last thing the officer himself said about it.
  private static final String CHARGES =
      """
      select a.id as assignment_id, s.officer_id, s.deputy_id,
             o.full_name as officer, d.full_name as deputy,
             case
               when s.deputy_id is null or a.state in
                    ('AWAITING_APPROVAL', 'AWAITING_VERIFICATION', 'COMPLETED') then null
               when r.when_absent and not exists (
                      select from organization.post held
                       where held.person_id = s.officer_id and held.unit_id = :keeper
                         and (held.valid_from is null or held.valid_from <= :day)
                         and (held.valid_to is null or held.valid_to >= :day)) then 'VACANT'
               when r.when_absent and exists (
                      select from organization.absence away
                       where away.person_id = s.officer_id
                         and :day between away.valid_from and away.valid_to) then 'ABSENT'
               when :day >= a.due - :soon
                    and :day - greatest(
                          s.named_on, a.due - :soon,
                          (select max(said.day) from execution.progress said
                            where said.assignment_id = a.id and said.person_id = s.officer_id
                              and said.day <= :day)) >= r.silent_days then 'SILENT'
             end as stand_in
        from execution.assignment a
        join lateral (
          select n.officer_id, n.deputy_id, n.named_on from execution.staffing n
           where n.assignment_id = a.id and n.named_on <= :day
           order by n.number desc limit 1) s on true
        left join execution.stand_in_rule r
          on r.unit_id = :keeper and r.valid_from <= :day
         and (r.valid_to is null or r.valid_to >= :day)
        left join organization.person o on o.id = s.officer_id
        left join organization.person d on d.id = s.deputy_id
       where %s and (s.officer_id is not null or s.deputy_id is not null)
      """;

  private final JdbcClient jdbc;
  private final ExecutionSettings settings;

  Charges(JdbcClient jdbc, ExecutionSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /// @param keeper the unit that answers for all of it on the day: its people are asked for, and
  /// its rule of standing in holds
  List<Charge> listOf(Held held, UnitId keeper, LocalDate day) {
    MapSqlParameterSource parameters = parameters(keeper, day);
    held.fill("held", parameters::addValue);
    return jdbc.sql(CHARGES.formatted(held.condition("held")))
        .paramSource(parameters)
        .query((row, number) -> charge(row))
        .list();
  }

  Optional<Charge> find(AssignmentId assignment, UnitId keeper, LocalDate day) {
    return jdbc.sql(CHARGES.formatted("a.id = :assignment"))
        .paramSource(parameters(keeper, day).addValue("assignment", assignment.value()))
        .query((row, number) -> charge(row))
        .optional();
  }

  private MapSqlParameterSource parameters(UnitId keeper, LocalDate day) {
    return new MapSqlParameterSource("keeper", keeper.value())
        .addValue("day", day, Types.DATE)
        .addValue("soon", settings.dueSoonDays());
  }

  /// @param officer null for nobody
  void name(
      List<AssignmentId> assignments,
      @Nullable PersonId officer,
      @Nullable PersonId deputy,
      LocalDate on) {
    jdbc.sql(
            """
            insert into execution.staffing (assignment_id, officer_id, deputy_id, named_on)
            select named, cast(:officer as uuid), cast(:deputy as uuid), :day
              from unnest(cast(:assignments as uuid[])) named
            """)
        .param("assignments", array(assignments))
        .param("officer", officer == null ? null : officer.value().toString())
        .param("deputy", deputy == null ? null : deputy.value().toString())
        .param("day", on)
        .update();
  }

  /// As PostgreSQL writes an array.
  static String array(List<? extends Identifier> ids) {
    return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
  }

  private static Charge charge(ResultSet row) throws SQLException {
    String standIn = row.getString("stand_in");
    return new Charge(
        new AssignmentId(row.getObject("assignment_id", UUID.class)),
        named(row, "officer"),
        named(row, "deputy"),
        standIn == null ? null : StandIn.valueOf(standIn));
  }

  private static @Nullable Named named(ResultSet row, String whom) throws SQLException {
    UUID id = row.getObject(whom + "_id", UUID.class);
    return id == null ? null : new Named(new PersonId(id), row.getString(whom));
  }
}
