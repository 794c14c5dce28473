package org.openpar.plan.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpar.documents.Column;
import org.openpar.documents.Numerals;
import org.openpar.documents.SheetWriter;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Units;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.StandardArea;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.AimWords;
import org.openpar.plan.model.AreaLine;
import org.openpar.plan.model.DraftRows;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.MovedYears;
import org.openpar.plan.model.NewTask;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanDocument;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.PlanVersion;
import org.openpar.plan.model.Plans;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.plan.model.TaskReading;
import org.openpar.plan.model.Written;
import org.openpar.platform.model.Doubt;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to drafts that no paper is behind: begun with nothing but areas, or with tasks of an
/// earlier plan. What a draft began with is kept as its file.
@Service
@Transactional
public class NewDrafts {

  private static final AimWords NO_AIMS = new AimWords(List.of(), List.of());

  private final Plans plans;
  private final PlanQueries queries;
  private final DraftRows rows;
  private final StoredFiles files;
  private final Policy policy;
  private final Units units;
  private final Messages messages;
  private final PlanFacts facts;

  NewDrafts(
      Plans plans,
      PlanQueries queries,
      DraftRows rows,
      StoredFiles files,
      Policy policy,
      Units units,
      Messages messages,
      PlanFacts facts) {
    this.plans = plans;
    this.queries = queries;
    this.rows = rows;
    this.files = files;
    this.policy = policy;
    this.units = units;
    this.messages = messages;
    this.facts = facts;
  }

  /// The areas a plan of that year has; none where no paper says them.
  @Transactional(readOnly = true)
  public List<StandardArea> listAreas(int year) {
    return facts.areaVersions().of(year).map(AreaVersion::areas).orElse(List.of());
  }

  /// Begins a draft with areas and no task.
  ///
  /// @param titles of the areas, in order
  public PlanId begin(int year, String title, List<String> titles, Actor by) {
    if (titles.isEmpty()) {
      throw NothingChosen.area();
    }
    PlanId plan = draft(year, title, NO_AIMS, List.of(), titles, by);
    for (String area : titles) {
      int position = titles.indexOf(area) + 1;
      rows.addArea(plan, new AreaLine(position, position, Numerals.roman(position), area));
    }
    return plan;
  }

  /// Begins a draft with tasks of an earlier plan: their words, read for the new year, their
  /// deadlines moved on by the years between. Where a text still speaks of the year that is over, a
  /// person is to look. Targets and key tasks come along as they were.
  public PlanId carryOver(PlanId source, int year, String title, Set<TaskId> chosen, Actor by) {
    Plan from = source(source, by);
    MovedYears years = new MovedYears(from.year(), year);
    CellReader reader = new CellReader(units.on(LocalDate.of(year, 1, 1)), null, year);
    List<TaskReading> tasks =
        queries.listTasks(from.id(), chosen).stream()
            .map(task -> carried(task, years, reader))
            .toList();
    if (tasks.isEmpty()) {
      throw NothingChosen.task();
    }
    List<String> texts = tasks.stream().map(TaskReading::text).toList();
    return draft(year, title, AimWords.of(from), tasks, texts, by);
  }

  /// The plan as far as the actor may read it, as its last amendment says it.
  @Transactional(readOnly = true)
  public Plan source(PlanId id, Actor by) {
    Plan plan = queries.plan(id);
    if (!policy.permits(by, PlanActs.READ, plan.state())) {
      throw new NotFound("plan " + id.value());
    }
    List<PlanVersion> versions = queries.listVersions(plan);
    return versions.isEmpty() ? plan : queries.plan(versions.getLast().id());
  }

  private PlanId draft(
      int year,
      String title,
      AimWords aims,
      List<TaskReading> tasks,
      List<String> beginnings,
      Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    if (title.isBlank()) {
      throw NothingChosen.title();
    }
    PlanDocument head = new PlanDocument(null, null, null, title.strip(), year, null, null);
    PlanReading reading = new PlanReading(head, aims.keyTasks(), aims.targets(), tasks, List.of());
    return plans.draft(reading, file(year, title.strip(), beginnings), List.of(), by);
  }

  private static TaskReading carried(TaskLine task, MovedYears years, CellReader reader) {
    Map<TaskField, String> words = new EnumMap<>(TaskField.class);
    GridColumns.FIELDS.forEach(field -> words.put(field, GridColumns.word(task, field)));
    words.computeIfPresent(TaskField.DEADLINE, (field, said) -> years.of(said));
    Map<TaskField, Written> cells = reader.read(words);
    TaskReading reading =
        new NewTask(TaskId.next(), task.area(), cells).in(task.areaCode(), task.areaTitle());
    return years.speaksOfThePast(task.text()) ? doubtful(reading, years.from()) : reading;
  }

  private static TaskReading doubtful(TaskReading task, int year) {
    List<FieldDoubt> doubts = new ArrayList<>(task.doubts());
    Doubt past = Doubt.of("doubt.plan.carried-year", Integer.toString(year));
    doubts.add(new FieldDoubt(TaskField.TEXT, past));
    return task.doubting(doubts);
  }

  /// A list of what the draft began with.
  private StoredFile file(int year, String title, List<String> beginnings) {
    Texts t = messages.vietnamese();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(bytes, t.say("plan.new.sheet"))) {
      sheet.title(title).columns(Column.text(t.say("plan.new.begins"), 90));
      for (String beginning : beginnings) {
        sheet.row(beginning);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return files.store(t.say("plan.new.file", Integer.toString(year)), bytes.toByteArray());
  }
}
