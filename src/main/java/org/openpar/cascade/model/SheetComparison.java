package org.openpar.cascade.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.SheetReport.CellChange;
import org.openpar.cascade.model.SheetReport.Change;
import org.openpar.cascade.model.SheetReport.Conflict;
import org.openpar.cascade.model.SheetReport.Problem;
import org.openpar.cascade.model.SheetReport.Struck;
import org.openpar.platform.model.RuleViolated;

/// Lays a sheet that came back beside the plan as it stands now. A cell that the unit did not touch
/// on the sheet changes nothing; one that somebody else changed meanwhile is asked for.
final class SheetComparison {

  private final UnitSheet sheet;
  private final List<UnitTask> now;
  private final int year;
  private final Set<String> chosen;
  private final Map<String, UnitTask> byId = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private final List<Change> changes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<SheetRow> unknown = new ArrayList<>();
  private int unchanged;

  /// @param chosen references of the conflicting cells for which the sheet is to win
  SheetComparison(UnitSheet sheet, List<UnitTask> now, int year, Set<String> chosen) {
    this.sheet = sheet;
    this.now = now;
    this.year = year;
    this.chosen = chosen;
    now.forEach(task -> byId.put(task.id().value().toString(), task));
  }

  SheetReport report() {
    for (SheetRow row : sheet.rows()) {
      UnitTask task = byId.get(row.id());
      if (row.id().isBlank()) {
        add(row);
      } else if (task == null) {
        unknown.add(row);
      } else if (seen.add(row.id())) {
        compare(row, task);
      } else {
        refuse(row, TaskField.TEXT, new TaskRefused("text", "cascade.refused.sheet-twice"));
      }
    }
    return new SheetReport(
        List.copyOf(changes),
        List.copyOf(problems),
        List.copyOf(conflicts),
        List.copyOf(unknown),
        unchanged,
        byId.keySet().stream().filter(id -> !seen.contains(id)).count(),
        sheet.rows().stream().flatMap(SheetComparison::struck).toList());
  }

  private static Stream<Struck> struck(SheetRow row) {
    return row.struck().entrySet().stream().map(cell -> new Struck(cell.getKey(), cell.getValue()));
  }

  private void compare(SheetRow row, UnitTask task) {
    Map<TaskField, String> base = sheet.base().get(row.id());
    Map<TaskField, String> merged = new EnumMap<>(TypedWords.of(task.words()).cells());
    List<CellChange> cells = new ArrayList<>();
    boolean conflicting = false;
    for (TaskField field : TaskField.values()) {
      String file = row.at(field);
      String stands = field.printed(task.words());
      if (untouched(field, file, stands, base)) {
        continue;
      }
      if (base == null || !field.same(base.getOrDefault(field, ""), stands)) {
        conflicting = true;
        conflicts.add(new Conflict(row.reference(field), field, was(base, field), stands, file));
        if (!chosen.contains(row.reference(field))) {
          continue;
        }
      }
      merged.put(field, file);
      cells.add(new CellChange(row.reference(field), field, stands, file));
    }
    if (!cells.isEmpty()) {
      take(row, task, task.area(), merged, cells);
    } else if (!conflicting) {
      unchanged++;
    }
  }

  private static boolean untouched(
      TaskField field, String file, String stands, @Nullable Map<TaskField, String> base) {
    return field.same(file, stands)
        || (base != null && field.same(file, base.getOrDefault(field, "")));
  }

  private static @Nullable String was(@Nullable Map<TaskField, String> base, TaskField field) {
    return base == null ? null : base.getOrDefault(field, "");
  }

  /// A row without an id is a task of the unit's own.
  private void add(SheetRow row) {
    if (row.blank()) {
      return;
    }
    Optional<AreaPlace> area =
        now.stream().map(UnitTask::area).filter(place -> named(place, row.area())).findFirst();
    if (area.isEmpty()) {
      problems.add(
          new Problem(
              "C" + row.number(),
              row.area(),
              new TaskRefused("area", "cascade.refused.sheet-area")));
    } else {
      now.stream()
          .filter(task -> alike(task, area.get(), row))
          .findFirst()
          .ifPresentOrElse(
              task -> again(row, task), () -> take(row, null, area.get(), row.cells(), added(row)));
    }
  }

  /// What an added row says otherwise when its sheet is brought back once more is asked about.
  private void again(SheetRow row, UnitTask task) {
    if (seen.add(task.id().value().toString())) {
      compare(row, task);
    }
  }

  private static boolean named(AreaPlace area, String typed) {
    return typed.strip().equals(area.label()) || typed.strip().equals(area.code());
  }

  /// A sheet taken twice adds its rows once.
  private static boolean alike(UnitTask task, AreaPlace area, SheetRow row) {
    return task.part() == Part.OWN
        && task.area().equals(area)
        && TaskField.TEXT.same(task.words().text(), row.at(TaskField.TEXT));
  }

  private static List<CellChange> added(SheetRow row) {
    return List.of(TaskField.values()).stream()
        .filter(field -> !row.at(field).isBlank())
        .map(field -> new CellChange(row.reference(field), field, "", row.at(field)))
        .toList();
  }

  private void take(
      SheetRow row,
      @Nullable UnitTask task,
      AreaPlace area,
      Map<TaskField, String> cells,
      List<CellChange> changed) {
    TypedWords.Read read = new TypedWords(cells).read();
    List<RuleViolated> wrong = new ArrayList<>(read.problems());
    if (wrong.isEmpty()) {
      wrong.addAll(read.words().problems(year));
    }
    wrong.forEach(refusal -> refuse(row, TaskField.of(refusal.field()), refusal));
    if (wrong.isEmpty()) {
      boolean own = task == null || !task.given();
      TaskWords words = own ? read.words().excusedFor(null) : read.words();
      changes.add(new Change(row, task, area, words, changed));
    }
  }

  private void refuse(SheetRow row, TaskField field, RuleViolated refusal) {
    problems.add(new Problem(row.reference(field), row.at(field), refusal));
  }
}
