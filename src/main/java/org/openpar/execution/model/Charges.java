package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of who is in charge. Rows are only added, and one statement adds them all.
@Repository
class Charges {

  private static final String CHARGES =
      """
      select c.assignment_id, c.officer_id, c.deputy_id, c.stand_in,
             o.full_name as officer, d.full_name as deputy
        from execution.charges_on(:unit, :day, :soon) c
        left join organization.person o on o.id = c.officer_id
        left join organization.person d on d.id = c.deputy_id
      """;

  private final JdbcClient jdbc;
  private final ExecutionSettings settings;

  Charges(JdbcClient jdbc, ExecutionSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  List<Charge> listOf(UnitId unit, LocalDate day) {
    return jdbc.sql(CHARGES)
        .param("unit", unit.value())
        .param("day", day)
        .param("soon", settings.dueSoonDays())
        .query((row, number) -> charge(row))
        .list();
  }

  Optional<Charge> find(AssignmentId assignment, UnitId unit, LocalDate day) {
    return jdbc.sql(CHARGES + " where c.assignment_id = :assignment")
        .param("assignment", assignment.value())
        .param("unit", unit.value())
        .param("day", day)
        .param("soon", settings.dueSoonDays())
        .query((row, number) -> charge(row))
        .optional();
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
