package org.openpar.execution.model;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.ReorganizationId;
import org.openpar.organization.UnitId;
import org.openpar.platform.persistence.Editions;
import org.openpar.platform.persistence.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of transfers. They are few and asked for with every list, so they are read once.
@Repository
class Transfers {

  private final JdbcClient jdbc;
  private final Remembered<Map<AssignmentId, List<Transfer>>> known;

  Transfers(JdbcClient jdbc, Editions editions) {
    this.jdbc = jdbc;
    this.known = new Remembered<>(editions, "execution.transfers", this::read);
  }

  /// The last one up to the end of the day.
  Optional<Transfer> find(AssignmentId assignment, LocalDate day) {
    return last(known.now().getOrDefault(assignment, List.of()), day);
  }

  /// The last one of every assignment that has any.
  List<Transfer> listOn(LocalDate day) {
    return known.now().values().stream().flatMap(each -> last(each, day).stream()).toList();
  }

  /// Whoever gives work away does so one after the other, and sees what the one before did.
  void lock() {
    known.change();
  }

  /// @param reorganization null when somebody gave it away by hand, and said why
  void add(Transfer transfer, @Nullable ReorganizationId reorganization) {
    jdbc.sql(
            """
            insert into execution.transfer
              (assignment_id, from_unit_id, to_unit_id, day, reorganization_id, reason)
            values (:assignment, :from, :to, :day, :reorganization, :reason)
            """)
        .param("assignment", transfer.assignment().value())
        .param("from", transfer.from().value())
        .param("to", transfer.to().value())
        .param("day", transfer.day())
        .param(
            "reorganization", reorganization == null ? null : reorganization.value(), Types.OTHER)
        .param("reason", transfer.reason())
        .update();
    known.change();
  }

  private static Optional<Transfer> last(List<Transfer> transfers, LocalDate day) {
    return transfers.reversed().stream()
        .filter(transfer -> !transfer.day().isAfter(day))
        .findFirst();
  }

  private Map<AssignmentId, List<Transfer>> read() {
    Map<AssignmentId, List<Transfer>> all = new HashMap<>();
    jdbc.sql(
            """
            select assignment_id, from_unit_id, to_unit_id, day, reason from execution.transfer
             order by number
            """)
        .query(
            (row, number) ->
                new Transfer(
                    new AssignmentId(row.getObject(1, UUID.class)),
                    new UnitId(row.getObject(2, UUID.class)),
                    new UnitId(row.getObject(3, UUID.class)),
                    row.getObject(4, LocalDate.class),
                    row.getString(5)))
        .list()
        .forEach(
            transfer ->
                all.computeIfAbsent(transfer.assignment(), none -> new ArrayList<>())
                    .add(transfer));
    return all;
  }
}
