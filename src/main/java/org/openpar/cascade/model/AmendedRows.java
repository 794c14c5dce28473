package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanAmendment;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;

/// What an amendment of the province's plan does to the rows of its units' plans. What a unit has
/// written in its own words stays; what it took over word for word follows.
///
/// @param added parts nobody had before
/// @param changed rows of a task that asks for something else now
/// @param dropped rows of a task the unit no longer has
record AmendedRows(List<Added> added, List<Changed> changed, List<Row> dropped) {

  /// A row of a unit's plan as it stands before.
  record Row(UUID id, UnitId unit, TaskId task, Part part, Asked written, boolean excused) {}

  record Added(UnitId unit, Part part, TaskBrief task, Asked asked) {}

  /// @param words what the row is to say
  record Changed(Row row, Asked words, Asked before, Asked after) {}

  static AmendedRows of(PlanAmendment amendment, List<Row> rows) {
    AmendedRows amended = new AmendedRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<TaskId, TaskBrief> before = new HashMap<>();
    amendment.before().forEach(task -> before.put(task.id(), task));
    Map<TaskId, Map<UnitId, Row>> present = new LinkedHashMap<>();
    rows.forEach(
        row ->
            present
                .computeIfAbsent(row.task(), none -> new LinkedHashMap<>())
                .put(row.unit(), row));
    for (TaskBrief task : amendment.after()) {
      Map<UnitId, Row> had = present.getOrDefault(task.id(), Map.of());
      present.remove(task.id());
      amended.amend(before.get(task.id()), task, amendment.year(), had);
    }
    present.values().forEach(had -> amended.drop(had.values().stream()));
    return amended;
  }

  private void amend(@Nullable TaskBrief was, TaskBrief task, int year, Map<UnitId, Row> had) {
    Asked asked = Asked.of(task, year);
    Asked before = was == null ? asked : Asked.of(was, year);
    Set<UnitId> units = new LinkedHashSet<>(task.leads());
    units.addAll(task.coordinators());
    for (UnitId unit : units) {
      Row row = had.get(unit);
      if (row == null) {
        Part part = task.leads().contains(unit) ? Part.LEAD : Part.COORDINATOR;
        added.add(new Added(unit, part, task, asked));
      } else if (!before.equals(asked)) {
        changed.add(new Changed(row, followed(row.written(), before, asked), before, asked));
      }
    }
    drop(had.values().stream().filter(row -> !units.contains(row.unit())));
  }

  private void drop(Stream<Row> rows) {
    rows.filter(row -> !row.excused()).forEach(dropped::add);
  }

  private static Asked followed(Asked written, Asked before, Asked after) {
    LocalDate start = follow(written.start(), before.start(), after.start());
    LocalDate due = follow(written.due(), before.due(), after.due());
    return new Asked(
        Objects.requireNonNull(follow(written.text(), before.text(), after.text())),
        follow(written.product(), before.product(), after.product()),
        start != null && due != null && start.isAfter(due) ? null : start,
        due);
  }

  private static <T> @Nullable T follow(
      @Nullable T written, @Nullable T before, @Nullable T after) {
    return Objects.equals(written, before) ? after : written;
  }

  /// Units whose plans are touched, with how many rows each.
  Map<UnitId, Integer> byUnit() {
    Map<UnitId, Integer> counts = new HashMap<>();
    added.forEach(one -> counts.merge(one.unit(), 1, Integer::sum));
    changed.forEach(one -> counts.merge(one.row().unit(), 1, Integer::sum));
    dropped.forEach(row -> counts.merge(row.unit(), 1, Integer::sum));
    return counts;
  }
}
