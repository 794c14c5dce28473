package org.openpar.reporting.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Periods;
import org.openpar.calendar.ReportingPeriod;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.PlanProgress;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.execution.UnitProgress;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers the facts of a report out of what plan and execution say of a day.
@Service
@Transactional(readOnly = true)
public class ProgressReports {

  private static final Periods PERIODS = new Periods();
  private static final LegalBases BASES = new LegalBases();

  private final PlanFacts plans;
  private final ExecutionFacts execution;
  private final Units units;

  ProgressReports(PlanFacts plans, ExecutionFacts execution, Units units) {
    this.plans = plans;
    this.execution = execution;
    this.units = units;
  }

  /// @param map the day whose units it is restated on; null leaves each figure with the unit it was
  ///     given to
  public ProgressReport report(PlanId id, LocalDate day, @Nullable LocalDate map) {
    PlanSummary plan = plans.plan(id);
    PlanProgress progress =
        map == null ? execution.progress(id, day) : execution.progress(id, day, map);
    List<TaskProgress> tasks = progress.tasks();
    UnitMap tiers = units.on(map == null ? plan.issuedOn() : map);
    Function<UnitId, String> above = unit -> district(unit, tiers);
    return new ProgressReport(
        plan,
        day,
        map,
        cutOffOn(day),
        BASES.on(day),
        Tally.of(tasks),
        AreaFigures.listOf(tasks),
        units(progress, plan, day, map),
        OpenTask.listOf(tasks, assignments(id, day, Bucket.OVERDUE, map), above),
        OpenTask.listOf(tasks, assignments(id, day, Bucket.DUE_SOON, map), above),
        lines(id, tasks));
  }

  /// The periods of the plan's year whose figures are already cut off.
  public List<ReportingPeriod> listPeriods(PlanSummary plan, LocalDate today) {
    return PERIODS.listOf(plan.year()).stream()
        .filter(period -> !period.cutOff().isAfter(today))
        .sorted(Comparator.comparing(ReportingPeriod::cutOff))
        .toList();
  }

  private static @Nullable String cutOffOn(LocalDate day) {
    return PERIODS.listOf(day.getYear()).stream()
        .filter(period -> period.cutOff().equals(day))
        .findFirst()
        .map(ReportingPeriod::name)
        .orElse(null);
  }

  /// In the order of the register; a unit that has ended since is still told by its name then.
  private List<UnitFigures> units(
      PlanProgress progress, PlanSummary plan, LocalDate day, @Nullable LocalDate map) {
    UnitMap tiers = units.on(map == null ? plan.issuedOn() : map);
    List<Unit> named =
        map == null
            ? Stream.of(plan.issuedOn(), day)
                .flatMap(one -> units.on(one).units().stream())
                .toList()
            : units.onWith(map, progress.given()).units();
    Map<UnitId, List<UnitProgress>> byUnit =
        progress.units().stream()
            .collect(
                Collectors.groupingBy(UnitProgress::unit, LinkedHashMap::new, Collectors.toList()));
    return named.stream()
        .collect(
            Collectors.toMap(Unit::id, unit -> unit, (first, again) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .filter(unit -> byUnit.containsKey(unit.id()))
        .map(
            unit ->
                figures(
                    unit.name(),
                    district(unit.id(), tiers),
                    byUnit.getOrDefault(unit.id(), List.of())))
        .toList();
  }

  /// The district right above a unit, "" when it reports to the province itself.
  private static String district(UnitId unit, UnitMap map) {
    return map.find(unit)
        .map(Unit::parent)
        .flatMap(map::find)
        .filter(parent -> parent.kind() == UnitKind.DISTRICT)
        .map(Unit::name)
        .orElse("");
  }

  private static UnitFigures figures(String name, String above, List<UnitProgress> areas) {
    return new UnitFigures(
        name,
        above,
        areas.stream().mapToInt(UnitProgress::given).sum(),
        areas.stream().mapToInt(UnitProgress::owed).sum(),
        areas.stream().mapToInt(UnitProgress::completed).sum(),
        areas.stream().mapToInt(UnitProgress::awaiting).sum(),
        areas.stream().mapToInt(UnitProgress::unsatisfactory).sum(),
        areas.stream().mapToInt(UnitProgress::overdue).sum(),
        areas.stream()
            .map(UnitProgress::lastReport)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  private List<AssignmentBrief> assignments(
      PlanId plan, LocalDate day, Bucket bucket, @Nullable LocalDate map) {
    AssignmentSearch search =
        new AssignmentSearch(plan, day, null, null, null, bucket, null, "code", 0, 0);
    return map == null ? execution.listAssignments(search) : execution.listAssignments(search, map);
  }

  private List<TaskLine> lines(PlanId plan, List<TaskProgress> tasks) {
    Map<TaskId, TaskBrief> briefs =
        plans.listTasks(plan).stream().collect(Collectors.toMap(TaskBrief::id, brief -> brief));
    return tasks.stream()
        .filter(task -> briefs.containsKey(task.task()))
        .map(task -> new TaskLine(Objects.requireNonNull(briefs.get(task.task())), task))
        .toList();
  }
}
