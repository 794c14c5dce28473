package org.openpar.plan.grid;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Numerals;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.grid.DraftChanges.Change;
import org.openpar.plan.grid.DraftChanges.Kind;
import org.openpar.plan.model.AreaLine;
import org.openpar.plan.model.AreaTitleMissing;
import org.openpar.plan.model.DraftRows;
import org.openpar.plan.model.NewTask;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanNotOpen;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.Plans;
import org.openpar.plan.model.RewrittenTask;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.plan.model.Written;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to a draft as a grid: everything somebody did since the last save, in one transaction.
/// Writers of one plan wait for one another; what another one changed in the meantime is not
/// overwritten but told.
@Service
@Transactional
public class GridDrafts {

  /// Up to as many cells each has a trace of its own.
  private static final int FEW = 40;

  private static final int TEXTS_NAMED = 20;
  private static final UUID NO_ROW = new UUID(0, 0);

  private final PlanQueries queries;
  private final Plans plans;
  private final DraftRows rows;
  private final DraftChanges changes;
  private final Policy policy;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GridDrafts(
      PlanQueries queries,
      Plans plans,
      DraftRows rows,
      DraftChanges changes,
      Policy policy,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.queries = queries;
    this.plans = plans;
    this.rows = rows;
    this.changes = changes;
    this.policy = policy;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  /// Does what can be done and says where somebody else was faster.
  List<Clash> edit(PlanId id, Edits edits, Actor by) {
    Plan plan = begin(id, by);
    return edit(plan, edits, units.on(plan.day()), Kind.WRITTEN, by);
  }

  /// The same, known later as done with one press.
  ///
  /// @param map the units the words may name
  List<Clash> mend(PlanId id, Edits edits, UnitMap map, Actor by) {
    return edit(begin(id, by), edits, map, Kind.MENDED, by);
  }

  /// The same, where what was done with one press is taken back.
  List<Clash> restore(PlanId id, Edits edits, UnitMap map, Actor by) {
    return edit(begin(id, by), edits, map, Kind.WRITTEN, by);
  }

  private Plan begin(PlanId id, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    rows.lock(id);
    return open(id, by);
  }

  private List<Clash> edit(Plan plan, Edits edits, UnitMap map, Kind writing, Actor by) {
    var turn = new Turn(plan, edits, map, writing, by);
    turn.nameAreas();
    turn.arrangeAreas();
    turn.rearrange();
    turn.write();
    List<Clash> clashes = turn.named();
    turn.end();
    return clashes;
  }

  /// The plan while it may be written, or [PlanNotOpen].
  @Transactional(readOnly = true)
  public Plan open(PlanId id, Actor by) {
    Plan plan = queries.plan(id);
    if (!policy.permits(by, PlanActs.READ, plan.state())) {
      throw new NotFound("plan " + id.value());
    }
    if (!policy.permits(by, PlanActs.DRAFT, plan.state())) {
      throw new PlanNotOpen(plan.state());
    }
    return plan;
  }

  /// What one save does to one plan.
  private final class Turn {

    private final Plan plan;
    private final Edits edits;
    private final Kind writing;
    private final Actor by;
    private final CellReader reader;
    private final List<Clash> clashes = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<String> removedTexts = new ArrayList<>();
    private @Nullable Arrangement arrangement;

    Turn(Plan plan, Edits edits, UnitMap map, Kind writing, Actor by) {
      this.plan = plan;
      this.edits = edits;
      this.writing = writing;
      this.by = by;
      this.reader = new CellReader(map, plan.issuer(), plan.year());
    }

    /// An area of that title that is there already is not added a second time.
    void nameAreas() {
      for (Edits.AreaTitle area : edits.areas()) {
        List<AreaLine> there = rows.listAreas(plan.id());
        String title = Objects.requireNonNullElse(CellReader.clean(area.title()), "");
        if (area.position() > 0) {
          for (AreaLine one : there) {
            if (one.number() == area.position()) {
              plans.nameArea(plan.id(), one.position(), title, by);
            }
          }
        } else if (title.isEmpty()) {
          throw new AreaTitleMissing();
        } else if (there.stream().noneMatch(one -> one.title().equals(title))) {
          addArea(plan.id(), title, there);
          changed.add(Change.of(Kind.AREA));
        }
      }
    }

    /// Takes areas out and puts them elsewhere; their codes stay in order, and the rows are
    /// numbered anew.
    void arrangeAreas() {
      if (edits.gone().isEmpty() && edits.placed().isEmpty()) {
        return;
      }
      List<AreaLine> before = rows.listAreas(plan.id());
      List<AreaLine> after = new ArrayList<>(before);
      edits.gone().forEach(number -> take(number, after));
      edits.placed().forEach(area -> place(area, after));
      if (after.equals(before)) {
        return;
      }
      List<AreaLine> placed = new ArrayList<>();
      for (AreaLine area : after) {
        int place = placed.size();
        placed.add(new AreaLine(area.number(), place + 1, before.get(place).code(), area.title()));
      }
      rows.placeAreas(plan.id(), placed);
      changed.add(Change.of(Kind.AREA));
      order();
      if (!edits.placed().isEmpty()) {
        events.publishEvent(new AreasArranged(plan.id(), titles(before), titles(after)));
      }
    }

    private void take(int number, List<AreaLine> areas) {
      for (AreaLine area : List.copyOf(areas)) {
        if (area.number() == number && holds(area)) {
          clashes.add(new Clash(Clash.Kind.HELD, NO_ROW, null, area.title(), ""));
        } else if (area.number() == number) {
          rows.removeArea(plan.id(), number);
          areas.remove(area);
          events.publishEvent(new AreaRemoved(plan.id(), area.code(), area.title()));
        }
      }
    }

    private boolean holds(AreaLine area) {
      return rows.listPlaces(plan.id()).stream().anyMatch(row -> row.area() == area.position());
    }

    /// Behind an area that is no more it goes to the end.
    private static void place(Edits.Placed placed, List<AreaLine> areas) {
      Optional<AreaLine> moved = find(placed.area(), areas);
      if (moved.isPresent()) {
        areas.remove(moved.get());
        @Nullable Integer after = placed.after();
        int place =
            after == null
                ? 0
                : find(after, areas).map(area -> areas.indexOf(area) + 1).orElse(areas.size());
        areas.add(place, moved.get());
      }
    }

    private static Optional<AreaLine> find(int number, List<AreaLine> areas) {
      return areas.stream().filter(area -> area.number() == number).findFirst();
    }

    private static List<String> titles(List<AreaLine> areas) {
      return areas.stream().map(AreaLine::title).toList();
    }

    void rearrange() {
      if (edits.removed().isEmpty() && edits.rows().isEmpty() && edits.moves().isEmpty()) {
        return;
      }
      Arrangement order = order();
      remove(order);
      insert(order);
      Map<Integer, Integer> areas = areas();
      for (Edits.Move move : edits.moves()) {
        TaskId task = new TaskId(move.task());
        Integer area = areas.get(move.area());
        if (order.holds(task) && area != null) {
          order.put(task, area, ofNullable(move.after()));
          changed.add(new Change(Kind.MOVED, task, null, null));
        } else if (!order.holds(task)) {
          clashes.add(gone(task, null));
        }
      }
    }

    private void remove(Arrangement order) {
      Map<TaskId, TaskLine> there = lines(edits.removed().stream().map(Edits.Removed::task));
      List<TaskId> going = new ArrayList<>();
      for (Edits.Removed removed : edits.removed()) {
        TaskLine line = there.get(new TaskId(removed.task()));
        if (line != null && saysStill(line, removed.seen())) {
          going.add(line.id());
          order.remove(line.id());
          removedTexts.add(line.code() + " " + line.text());
          changed.add(new Change(Kind.REMOVED, line.id(), words(line), null));
        } else if (line != null) {
          clashes.add(new Clash(Clash.Kind.KEPT, removed.task(), null, line.text(), ""));
        }
      }
      if (!going.isEmpty()) {
        rows.remove(plan.id(), going);
      }
    }

    private static boolean saysStill(TaskLine line, List<String> seen) {
      List<String> words = GridColumns.words(line);
      return seen.size() == words.size()
          && Stream.iterate(0, column -> column + 1)
              .limit(words.size())
              .allMatch(column -> GridColumns.alike(words.get(column), seen.get(column)));
    }

    private void insert(Arrangement order) {
      if (edits.rows().isEmpty()) {
        return;
      }
      Set<TaskId> known =
          new HashSet<>(
              rows.find(edits.rows().stream().map(row -> new TaskId(row.task())).toList()));
      Map<Integer, Integer> areas = areas();
      List<NewTask> added = new ArrayList<>();
      for (Edits.Row row : edits.rows()) {
        TaskId task = new TaskId(row.task());
        Integer area = areas.get(row.area());
        if (area != null && known.add(task)) {
          NewTask fresh = new NewTask(task, area, reader.read(row.words()));
          added.add(fresh);
          order.put(task, area, ofNullable(row.after()));
          order.group(task, fresh.words(TaskField.GROUP));
          changed.add(new Change(Kind.ADDED, task, null, byKey(row.words())));
        }
      }
      rows.insert(plan.id(), added);
      changes.giveBackLines(plan.id(), added.stream().map(NewTask::id).toList());
    }

    void write() {
      if (edits.cells().isEmpty()) {
        return;
      }
      Map<TaskId, TaskLine> there = lines(edits.cells().stream().map(Edits.Cell::task));
      Map<TaskId, Map<TaskField, Written>> written = new HashMap<>();
      for (Edits.Cell cell : edits.cells()) {
        TaskId task = new TaskId(cell.task());
        TaskLine line = there.get(task);
        if (line == null) {
          clashes.add(gone(task, cell.field()));
        } else if (GridColumns.FIELDS.contains(cell.field())) {
          write(line, cell, written.computeIfAbsent(task, none -> new EnumMap<>(TaskField.class)));
        }
      }
      List<RewrittenTask> tasks = new ArrayList<>();
      for (TaskLine line : there.values()) {
        Map<TaskField, Written> cells = written.getOrDefault(line.id(), Map.of());
        if (!cells.isEmpty()) {
          tasks.add(new RewrittenTask(line, cells));
        }
      }
      if (!tasks.isEmpty()) {
        rows.rewrite(tasks);
        tell(tasks);
      }
    }

    private void write(TaskLine line, Edits.Cell cell, Map<TaskField, Written> written) {
      Written before = written.get(cell.field());
      String stands =
          before == null
              ? GridColumns.word(line, cell.field())
              : Objects.requireNonNullElse(before.words(), "");
      Written reading = reader.read(cell.field(), cell.words());
      if (GridColumns.alike(stands, Objects.requireNonNullElse(reading.words(), ""))) {
        return;
      }
      if (GridColumns.alike(stands, cell.seen())) {
        written.put(cell.field(), reading);
      } else {
        clashes.add(new Clash(Clash.Kind.CHANGED, cell.task(), cell.field(), stands, ""));
      }
    }

    private void tell(List<RewrittenTask> tasks) {
      int cells = tasks.stream().mapToInt(task -> task.cells().size()).sum();
      List<Change> here = new ArrayList<>();
      for (RewrittenTask task : tasks) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        for (Written cell : task.cells().values()) {
          String stood = GridColumns.word(task.line(), cell.field());
          String stands = Objects.requireNonNullElse(cell.words(), "");
          before.put(cell.field().key(), stood);
          after.put(cell.field().key(), stands);
          if (cells <= FEW) {
            events.publishEvent(
                new CellWritten(
                    task.line().id(), plan.id(), task.line().code(), cell.field(), stood, stands));
          }
          if (cell.field() == TaskField.GROUP) {
            order().group(task.line().id(), cell.words());
          }
        }
        here.add(new Change(writing, task.line().id(), before, after));
      }
      changed.addAll(here);
      if (cells > FEW) {
        events.publishEvent(new DraftWritten(plan.id(), tasks.size(), cells, digest(here)));
      }
    }

    /// Gives the rows their places and codes, and writes down what was changed.
    void end() {
      if (arrangement != null && rows.arrange(plan.id(), arrangement.rows()) > 0) {
        changed.add(Change.of(Kind.MOVED));
      }
      List<Change> arranged =
          changed.stream().filter(one -> one.kind().ofOrder() && one.task() != null).toList();
      if (!arranged.isEmpty()) {
        events.publishEvent(
            new DraftArranged(
                plan.id(),
                count(Kind.ADDED),
                count(Kind.MOVED),
                removedTexts.size(),
                removedTexts.stream().limit(TEXTS_NAMED).toList(),
                digest(arranged)));
      }
      if (!changed.isEmpty()) {
        changes.add(plan.id(), changed, by.name(), Instant.now(clock));
      }
    }

    /// Says of every clash who was faster.
    private List<Clash> named() {
      Map<TaskId, String> persons =
          changes.persons(
              plan.id(),
              clashes.stream().map(clash -> new TaskId(clash.task())).distinct().toList());
      return clashes.stream()
          .map(clash -> clash.by(persons.getOrDefault(new TaskId(clash.task()), "")))
          .toList();
    }

    private int count(Kind kind) {
      return (int) changed.stream().filter(one -> one.kind() == kind && one.task() != null).count();
    }

    private Arrangement order() {
      if (arrangement == null) {
        arrangement = new Arrangement(rows.listPlaces(plan.id()));
      }
      return arrangement;
    }

    /// Where each area stands, by its number.
    private Map<Integer, Integer> areas() {
      return rows.listAreas(plan.id()).stream()
          .collect(Collectors.toMap(AreaLine::number, AreaLine::position));
    }

    private Map<TaskId, TaskLine> lines(Stream<UUID> ids) {
      return queries.listTasks(plan.id(), ids.map(TaskId::new).collect(Collectors.toSet())).stream()
          .collect(Collectors.toMap(TaskLine::id, line -> line));
    }
  }

  private void addArea(PlanId plan, String title, List<AreaLine> there) {
    int position = there.stream().mapToInt(AreaLine::position).max().orElse(0) + 1;
    rows.addArea(
        plan, new AreaLine(rows.nextAreaNumber(), position, Numerals.roman(position), title));
    events.publishEvent(new AreaAdded(plan, position, title));
  }

  private static Clash gone(TaskId task, @Nullable TaskField field) {
    return new Clash(Clash.Kind.GONE, task.value(), field, "", "");
  }

  private static @Nullable TaskId ofNullable(@Nullable UUID task) {
    return task == null ? null : new TaskId(task);
  }

  private static Map<String, String> words(TaskLine line) {
    Map<TaskField, String> words = new EnumMap<>(TaskField.class);
    GridColumns.FIELDS.forEach(field -> words.put(field, GridColumns.word(line, field)));
    Map<String, String> all = byKey(words);
    all.put("line", line.line().value().toString());
    return all;
  }

  private static Map<String, String> byKey(Map<TaskField, String> words) {
    Map<String, String> said = new HashMap<>();
    words.forEach((field, word) -> said.put(field.key(), word));
    return said;
  }

  private static String digest(List<Change> changes) {
    String all =
        changes.stream()
            .map(one -> one.kind() + "|" + one.task() + "|" + one.before() + "|" + one.after())
            .collect(Collectors.joining("\n"));
    return StoredFiles.sha256(all.getBytes(StandardCharsets.UTF_8));
  }
}
