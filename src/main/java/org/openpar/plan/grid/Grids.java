package org.openpar.plan.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.CommentThread;
import org.openpar.plan.model.Comments;
import org.openpar.plan.model.DraftRows;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.RowPlace;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.plan.web.Understanding;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the grid of a person what it does not know yet, with a constant number of statements.
@Component
@Transactional(readOnly = true)
class Grids {

  private final PlanQueries queries;
  private final DraftRows rows;
  private final DraftChanges changes;
  private final Comments comments;
  private final Units units;

  Grids(PlanQueries queries, DraftRows rows, DraftChanges changes, Comments comments, Units units) {
    this.comments = comments;
    this.queries = queries;
    this.rows = rows;
    this.changes = changes;
    this.units = units;
  }

  /// Everything that came after a number. The number is read first: what is stored while the rest
  /// is read is told a second time and not left out.
  ///
  /// @param since less than 0 for the whole grid
  GridAnswer since(Plan plan, long since, List<Clash> clashes, Texts t) {
    long number = changes.last(plan.id());
    if (since < 0 || since > number) {
      return new GridAnswer(
          number, areas(plan), rows(plan, queries.listTasks(plan.id()), Map.of(), t), clashes);
    }
    DraftChanges.Since news = changes.since(plan.id(), since);
    List<TaskLine> lines = queries.listTasks(plan.id(), news.rows().keySet());
    return new GridAnswer(
        number, news.order() ? areas(plan) : null, rows(plan, lines, news.rows(), t), clashes);
  }

  /// The groups and units that papers may name on the day of the plan, groups first.
  List<OfferedName> names(Plan plan) {
    UnitMap map = units.on(plan.day());
    Stream<OfferedName> groups =
        map.groups().stream().map(group -> new OfferedName(group.name(), List.of()));
    Stream<OfferedName> bodies =
        map.units().stream().map(unit -> new OfferedName(unit.name(), unit.aliases()));
    return Stream.concat(groups, bodies).distinct().toList();
  }

  private List<GridAnswer.Area> areas(Plan plan) {
    Map<Integer, List<List<String>>> places = new LinkedHashMap<>();
    for (RowPlace row : rows.listPlaces(plan.id())) {
      places
          .computeIfAbsent(row.area(), none -> new ArrayList<>())
          .add(List.of(row.id().value().toString(), row.code()));
    }
    return rows.listAreas(plan.id()).stream()
        .map(
            area ->
                new GridAnswer.Area(
                    area.number(),
                    area.code(),
                    area.title(),
                    places.getOrDefault(area.position(), List.of())))
        .toList();
  }

  private List<GridAnswer.Row> rows(
      Plan plan, List<TaskLine> lines, Map<TaskId, String> persons, Texts t) {
    Map<TaskId, CommentThread> threads =
        comments.list(plan.id()).stream()
            .collect(Collectors.toMap(CommentThread::task, thread -> thread));
    Understanding understood = new Understanding(units.on(plan.day()), plan.year());
    return lines.stream()
        .map(
            line -> {
              CommentThread thread = threads.get(line.id());
              return new GridAnswer.Row(
                  line.id().value(),
                  GridColumns.words(line),
                  GridColumns.FIELDS.stream().map(field -> understood.of(line, field, t)).toList(),
                  GridColumns.FIELDS.stream().map(field -> doubts(line, field, t)).toList(),
                  persons.getOrDefault(line.id(), ""),
                  thread == null ? 0 : thread.said(),
                  thread != null && thread.open());
            })
        .toList();
  }

  private static List<String> doubts(TaskLine line, TaskField field, Texts t) {
    return line.openDoubts().stream()
        .filter(doubt -> doubt.field() == field)
        .map(doubt -> t.of(doubt.doubt()))
        .toList();
  }
}
