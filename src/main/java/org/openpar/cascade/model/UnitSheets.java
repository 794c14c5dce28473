package org.openpar.cascade.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openpar.cascade.UnitPlanId;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.organization.People;
import org.openpar.organization.Person;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A unit's plan on a sheet: taken away, filled, brought back. What comes back is looked through
/// first and kept as it came; only sound cells are taken, and nothing is ever replaced as a whole.
@Service
@Transactional
public class UnitSheets {

  /// A plan as it goes onto a sheet.
  ///
  /// @param people whom the unit may choose from
  public record Draft(
      UnitPlan plan, PlanSummary province, String unit, List<UnitTask> tasks, List<String> people) {

    public List<AreaPlace> areas() {
      return tasks.stream().map(UnitTask::area).distinct().toList();
    }
  }

  private final UnitPlans plans;
  private final UnitTaskRepository tasks;
  private final PlanFacts province;
  private final Units units;
  private final People people;
  private final StoredFiles files;
  private final UnitSheetReader reader;
  private final Clock clock;

  UnitSheets(
      UnitPlans plans,
      UnitTaskRepository tasks,
      PlanFacts province,
      Units units,
      People people,
      StoredFiles files,
      UnitSheetReader reader,
      Clock clock) {
    this.plans = plans;
    this.tasks = tasks;
    this.province = province;
    this.units = units;
    this.people = people;
    this.files = files;
    this.reader = reader;
    this.clock = clock;
  }

  /// What the unit takes away.
  @Transactional(readOnly = true)
  public Draft draft(UnitPlanId id, Actor actor) {
    UnitPlan plan = plans.open(id, actor);
    List<UnitTask> rows = tasks.findByUnitPlanOrderByPosition(id);
    LocalDate today = LocalDate.now(clock);
    return new Draft(
        plan,
        province.plan(plan.plan()),
        units.nameOn(plan.unit(), today),
        rows,
        people(plan.unit(), rows, today));
  }

  /// The people of the unit, and whoever else has a task already.
  private List<String> people(UnitId unit, List<UnitTask> rows, LocalDate today) {
    Set<String> names = new LinkedHashSet<>();
    people.listOf(unit, today).stream().map(Person::name).forEach(names::add);
    rows.stream().map(row -> row.words().assignee()).filter(Objects::nonNull).forEach(names::add);
    return List.copyOf(names);
  }

  /// Keeps a sheet that came back; one that is not of this plan is refused before it is kept.
  public StoredFileId hand(UnitPlanId id, String name, byte[] content, Actor actor) {
    plans.open(id, actor);
    UnitSheet sheet = reader.read(name, content);
    if (!sheet.unitPlan().equals(id.value().toString())) {
      throw new SheetRefused("cascade.refused.sheet-of-another", sheet.owner());
    }
    return files.store(name, content).id();
  }

  /// What the sheet would change if it were taken now.
  @Transactional(readOnly = true)
  public SheetReport look(UnitPlanId id, StoredFileId file, Actor actor) {
    return report(plans.open(id, actor), file, Set.of());
  }

  /// Takes the sound rows of a sheet.
  ///
  /// @param chosen the conflicting cells for which the sheet is to win ("G12")
  public SheetReport take(UnitPlanId id, StoredFileId file, Set<String> chosen, Actor actor) {
    SheetReport report = report(plans.open(id, actor), file, chosen);
    for (SheetReport.Change change : report.changes()) {
      UnitTask task = change.task();
      if (task == null) {
        plans.add(id, change.area().position(), change.words(), actor);
      } else {
        tasks.save(task.write(change.words()));
      }
    }
    return report;
  }

  private SheetReport report(UnitPlan plan, StoredFileId file, Set<String> chosen) {
    UnitSheet sheet = sheet(plan.id(), file);
    List<UnitTask> rows = tasks.findByUnitPlanOrderByPosition(plan.id());
    return new SheetComparison(sheet, rows, plan.year(), chosen).report();
  }

  /// A kept file that is not a sheet of this plan is not there.
  private UnitSheet sheet(UnitPlanId plan, StoredFileId id) {
    StoredFile file = files.file(id);
    return read(file)
        .filter(sheet -> sheet.unitPlan().equals(plan.value().toString()))
        .orElseThrow(() -> new NotFound("sheet " + id.value()));
  }

  private Optional<UnitSheet> read(StoredFile file) {
    var content = new ByteArrayOutputStream();
    try {
      files.copyTo(file.id(), content);
      return Optional.of(reader.read(file.name(), content.toByteArray()));
    } catch (RuleViolated noSheet) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
