package org.openpar.plan.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.organization.Agencies;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.grid.DraftChanges.Mended;
import org.openpar.plan.model.Mend;
import org.openpar.plan.model.Mends;
import org.openpar.plan.model.OpenPoint;
import org.openpar.plan.model.OpenPoint.Handover;
import org.openpar.plan.model.OpenPoints;
import org.openpar.plan.model.PartyLine;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.plan.web.AreaReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what one press mends in a draft: ordinary changes of its cells, traced like any
/// other, that can be taken back as long as nobody wrote over them.
@Service
@Transactional
class QuickFills {

  private final GridDrafts drafts;
  private final DraftChanges changes;
  private final PlanQueries queries;
  private final Mends mends;
  private final TargetFills targets;
  private final OpenPoints points;
  private final PlanFacts facts;
  private final Units units;

  QuickFills(
      GridDrafts drafts,
      DraftChanges changes,
      PlanQueries queries,
      Mends mends,
      TargetFills targets,
      OpenPoints points,
      PlanFacts facts,
      Units units) {
    this.drafts = drafts;
    this.changes = changes;
    this.queries = queries;
    this.mends = mends;
    this.targets = targets;
    this.points = points;
    this.facts = facts;
    this.units = units;
  }

  /// Fills empty cells with what is offered for them; says how many.
  ///
  /// @param tasks those of the offers that were chosen
  int fill(PlanId id, Mend.Source source, TaskField field, Set<TaskId> tasks, Actor by) {
    Plan plan = drafts.open(id, by);
    List<Edits.Cell> cells =
        mends.list(plan, queries.listTasks(id)).stream()
            .filter(mend -> mend.source() == source && mend.field() == field)
            .filter(mend -> tasks.contains(mend.task().id()))
            .map(mend -> cell(mend.task(), field, mend.words()))
            .toList();
    return mend(id, cells, units.on(plan.day()), by);
  }

  /// Adds the areas of its time a plan says nothing of, behind those it has; says how many there
  /// were.
  int addAreas(PlanId id, Actor by) {
    Plan plan = drafts.open(id, by);
    List<Edits.AreaTitle> bare =
        AreaReach.of(facts.areaVersions(), plan.year(), queries.listTasks(id))
            .map(AreaReach::bare)
            .orElse(List.of())
            .stream()
            .map(area -> new Edits.AreaTitle(0, area.title()))
            .toList();
    Edits adding =
        new Edits(0, bare, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    drafts.edit(id, adding, by);
    return bare.size();
  }

  /// Gives the tasks of a unit that ends before they are due to its heir; says how many.
  int handOver(PlanId id, @Nullable UnitId ending, Actor by) {
    Plan plan = drafts.open(id, by);
    OpenPoint point =
        points.list(plan).stream()
            .filter(open -> open.heir() != null && open.heir().from().equals(ending))
            .findFirst()
            .orElseThrow(NothingToMend::new);
    Handover heir = Objects.requireNonNull(point.heir());
    UnitMap map = map(plan, point.tasks(), Set.of());
    LeadWords words = new LeadWords(map, units.nameOn(heir.from(), plan.day()), heir);
    List<Edits.Cell> cells =
        point.tasks().stream().map(task -> cell(task, TaskField.LEAD, words.of(task))).toList();
    if (!name(heir, cells, map, plan)) {
      map = map(plan, point.tasks(), Set.of(heir.to()));
      if (!name(heir, cells, map, plan)) {
        String codes = point.tasks().stream().map(TaskLine::code).collect(Collectors.joining(", "));
        throw new HeirNotNamed(heir.name(), codes);
      }
    }
    return mend(id, cells, map, by);
  }

  /// Whether the words are read as naming the heir, or whoever becomes it, and not the unit that
  /// ends.
  private boolean name(Handover heir, List<Edits.Cell> cells, UnitMap map, Plan plan) {
    Agencies agencies = new Agencies(map).inPaperOf(plan.issuer());
    LocalDate last = LocalDate.of(plan.lastYear(), 12, 31);
    return cells.stream()
        .map(Edits.Cell::words)
        .distinct()
        .map(agencies::read)
        .map(agencies::members)
        .allMatch(
            named ->
                named.stream().map(Unit::id).noneMatch(heir.from()::equals)
                    && named.stream().anyMatch(unit -> becomes(unit.id(), heir.to(), last)));
  }

  private boolean becomes(UnitId unit, UnitId heir, LocalDate last) {
    return units.lineage().heirOn(unit, last).filter(heir::equals).isPresent();
  }

  /// What was filled with one press, the last first.
  @Transactional(readOnly = true)
  List<QuickFill> list(PlanId id) {
    Map<List<Object>, List<Mended>> presses = new LinkedHashMap<>();
    for (Mended change : changes.mended(id)) {
      presses
          .computeIfAbsent(List.of(change.person(), change.at()), none -> new ArrayList<>())
          .add(change);
    }
    Map<TaskId, TaskLine> there =
        queries
            .listTasks(
                id,
                presses.values().stream()
                    .flatMap(List::stream)
                    .map(Mended::task)
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(TaskLine::id, line -> line));
    return Stream.concat(
            presses.values().stream().map(press -> fill(press, there)), targets.list(id).stream())
        .sorted(Comparator.comparing(QuickFill::number).reversed())
        .toList();
  }

  private static QuickFill fill(List<Mended> press, Map<TaskId, TaskLine> there) {
    boolean undoable = press.stream().anyMatch(change -> says(there.get(change.task()), change));
    return new QuickFill(
        press.getLast().number(),
        press.getFirst().person(),
        press.getFirst().at(),
        press.stream()
            .map(
                change -> {
                  TaskLine line = there.get(change.task());
                  return new QuickFill.Cell(
                      line == null ? "" : line.code(),
                      change.field(),
                      change.before(),
                      change.after());
                })
            .toList(),
        List.of(),
        undoable);
  }

  private static boolean says(@Nullable TaskLine line, Mended change) {
    return line != null
        && GridColumns.alike(GridColumns.word(line, change.field()), change.after());
  }

  /// Takes a press back, cell by cell, where nobody has written since; says how many.
  ///
  /// @param number of its first change
  int undo(PlanId id, long number, Actor by) {
    return targets.undo(id, number, by).orElseGet(() -> undoCells(id, number, by));
  }

  private int undoCells(PlanId id, long number, Actor by) {
    Plan plan = drafts.open(id, by);
    List<Mended> all = changes.mended(id);
    Mended first =
        all.stream()
            .filter(change -> change.number() == number)
            .findFirst()
            .orElseThrow(NothingToMend::new);
    List<Edits.Cell> cells =
        all.stream()
            .filter(
                change -> change.person().equals(first.person()) && change.at().equals(first.at()))
            .map(
                change ->
                    new Edits.Cell(
                        change.task().value(), change.field(), change.after(), change.before()))
            .toList();
    Set<TaskId> tasks =
        cells.stream().map(cell -> new TaskId(cell.task())).collect(Collectors.toSet());
    UnitMap map = map(plan, queries.listTasks(id, tasks), Set.of());
    return cells.size() - drafts.restore(id, edits(cells), map, by).size();
  }

  /// The units of the day the plan speaks of, with those its tasks name already though they are
  /// founded later.
  private UnitMap map(Plan plan, List<TaskLine> tasks, Set<UnitId> more) {
    Set<UnitId> named = new LinkedHashSet<>(more);
    tasks.stream()
        .flatMap(task -> task.leads().stream())
        .map(PartyLine::unitId)
        .filter(Objects::nonNull)
        .map(UnitId::new)
        .forEach(named::add);
    return units.onWith(plan.day(), named);
  }

  private int mend(PlanId id, List<Edits.Cell> cells, UnitMap map, Actor by) {
    return cells.isEmpty() ? 0 : cells.size() - drafts.mend(id, edits(cells), map, by).size();
  }

  private static Edits edits(List<Edits.Cell> cells) {
    return new Edits(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), cells);
  }

  private static Edits.Cell cell(TaskLine task, TaskField field, String words) {
    UUID id = task.id().value();
    return new Edits.Cell(id, field, GridColumns.word(task, field), words);
  }
}
