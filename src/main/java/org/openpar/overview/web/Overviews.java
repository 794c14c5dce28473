package org.openpar.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.PlanProgress;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.People;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.overview.web.YearComparison.Year;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a plan as of a day on one sheet, out of what plan and execution say.
@Service
class Overviews {

  private static final int CALLS = 5;

  /// As many as stand side by side on a screen.
  private static final int YEARS = 6;

  private final PlanFacts plans;
  private final ExecutionFacts execution;
  private final Units units;
  private final People people;
  private final Policy policy;
  private final Clock clock;

  Overviews(
      PlanFacts plans,
      ExecutionFacts execution,
      Units units,
      People people,
      Policy policy,
      Clock clock) {
    this.plans = plans;
    this.execution = execution;
    this.units = units;
    this.people = people;
    this.policy = policy;
    this.clock = clock;
  }

  /// The plan asked for, or the newest.
  @Transactional(readOnly = true)
  Optional<PlanSummary> findPlan(@Nullable PlanId id) {
    return id == null ? plans.findLatest() : Optional.of(plans.plan(id));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  @Transactional(readOnly = true)
  OverviewPage overview(
      PlanSummary plan, TypedDay typed, MapDay typedMap, boolean all, Actor actor) {
    LocalDate day = typed.or(today());
    LocalDate map = typedMap.or(day);
    PlanProgress progress = execution.progress(plan.id(), day, map);
    UnitMap register = register(progress, map);
    List<TaskProgress> tasks = progress.tasks();
    List<UnitLine> loudest =
        UnitLine.of(progress.units(), register).stream()
            .sorted(Comparator.comparing(UnitLine::overdue).reversed())
            .toList();
    return new OverviewPage(
        plan,
        plans.listIssued(),
        day,
        today(),
        Tally.of(tasks),
        areas(tasks, day),
        calls(loudest, day),
        loudest,
        all,
        Reader.of(actor, policy, register),
        typed,
        map,
        typedMap);
  }

  Reader reader(Actor actor, PlanSummary plan) {
    return Reader.of(actor, policy, units.on(plan.issuedOn()));
  }

  @Transactional(readOnly = true)
  List<TaskProgress> tasks(PlanSummary plan, LocalDate day, TaskFilter filter) {
    return filter.of(execution.listTasks(plan.id(), day));
  }

  @Transactional(readOnly = true)
  List<UnitLine> lines(PlanSummary plan, LocalDate day, LocalDate map) {
    PlanProgress progress = execution.progress(plan.id(), day, map);
    return UnitLine.of(progress.units(), register(progress, map));
  }

  /// The units of the map, and those that have a line of their own without being on it.
  private UnitMap register(PlanProgress progress, LocalDate map) {
    return units.onWith(map, progress.given());
  }

  @Transactional(readOnly = true)
  MatrixPage matrix(
      PlanSummary plan, TypedDay typed, MapDay typedMap, MatrixFilter filter, Actor actor) {
    LocalDate day = typed.or(today());
    LocalDate map = typedMap.or(day);
    PlanProgress progress = execution.progress(plan.id(), day, map);
    UnitMap register = register(progress, map);
    return new MatrixPage(
        plan,
        day,
        filter,
        Matrix.of(progress, register, filter),
        areas(progress.tasks(), day),
        Reader.of(actor, policy, register),
        typed,
        map,
        typedMap);
  }

  @Transactional(readOnly = true)
  Matrix matrix(PlanSummary plan, LocalDate day, LocalDate map, MatrixFilter filter) {
    PlanProgress progress = execution.progress(plan.id(), day, map);
    return Matrix.of(progress, register(progress, map), filter);
  }

  /// The yearly plans of the chosen years, the newest of them at most, each on the same day of its
  /// year.
  @Transactional(readOnly = true)
  YearsPage years(YearsFilter filter) {
    List<PlanSummary> yearly =
        plans.listIssued().stream().filter(plan -> plan.kind() == PlanKind.YEARLY).toList();
    List<Year> years =
        yearly.stream()
            .filter(plan -> filter.holds(plan.year()))
            .limit(YEARS)
            .sorted(Comparator.comparing(PlanSummary::year))
            .map(plan -> year(plan, filter.of(plan.year(), today())))
            .toList();
    AreaVersions versions = plans.areaVersions();
    int last = years.isEmpty() ? today().getYear() : years.getLast().plan().year();
    return new YearsPage(
        YearComparison.of(years, versions, filter.on(last, versions)),
        yearly.stream().map(PlanSummary::year).distinct().toList(),
        versions,
        filter);
  }

  private Year year(PlanSummary plan, LocalDate day) {
    return new Year(plan, day, execution.listTasks(plan.id(), day));
  }

  static List<AreaLine> areas(List<TaskProgress> tasks, LocalDate day) {
    return tasks.stream()
        .collect(
            Collectors.groupingBy(TaskProgress::areaPosition, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(area -> AreaLine.of(area, day))
        .toList();
  }

  private List<Call> calls(List<UnitLine> loudest, LocalDate day) {
    return loudest.stream()
        .filter(line -> line.overdue() > 0)
        .limit(CALLS)
        .map(line -> call(line, day))
        .toList();
  }

  private Call call(UnitLine line, LocalDate day) {
    return new Call(
        line.unit(),
        line.name(),
        line.overdue(),
        line.lastReport(),
        people.listOf(line.unit(), day).stream().findFirst().orElse(null));
  }
}
