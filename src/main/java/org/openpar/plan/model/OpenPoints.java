package org.openpar.plan.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineKind;
import org.openpar.calendar.Deadlines;
import org.openpar.calendar.Obligation;
import org.openpar.organization.Lineage;
import org.openpar.organization.Passage;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.OpenPoint.Handover;
import org.openpar.plan.model.OpenPoint.Kind;
import org.openpar.platform.model.Doubt;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.PlainWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what a person must have seen before a draft is promulgated: doubts nobody has settled,
/// leads that end before the work is due, a plan that is there already, days that cannot be meant,
/// targets nobody could measure.
@Component
@Transactional(readOnly = true)
public class OpenPoints {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Deadlines DEADLINES = new Deadlines();

  private final TaskLines lines;
  private final PlanRepository plans;
  private final Aims aims;
  private final Units units;
  private final JdbcClient jdbc;

  OpenPoints(TaskLines lines, PlanRepository plans, Aims aims, Units units, JdbcClient jdbc) {
    this.lines = lines;
    this.plans = plans;
    this.aims = aims;
    this.units = units;
    this.jdbc = jdbc;
  }

  /// As the draft stands.
  public List<OpenPoint> list(Plan plan) {
    return list(plan, plan.day(), plan.issuer());
  }

  /// As it would stand with the particulars of the decision.
  public List<OpenPoint> list(Plan plan, Promulgation as) {
    LocalDate day = as.issuedOn();
    return list(plan, day == null ? plan.day() : day, as.issuer());
  }

  private List<OpenPoint> list(Plan plan, LocalDate day, @Nullable String issuer) {
    List<TaskLine> tasks = lines.list(plan.id());
    List<TaskLine> fresh = fresh(plan, tasks);
    return Stream.of(
            tasks.stream().flatMap(OpenPoints::doubts),
            leadsThatEnd(plan, fresh, day),
            secondPlans(plan, issuer),
            fresh.stream().flatMap(task -> impossibleDues(plan, task)),
            unmeasured(plan))
        .flatMap(points -> points)
        .toList();
  }

  /// What an amendment leaves as it was has been accepted with what it amends.
  private List<TaskLine> fresh(Plan plan, List<TaskLine> tasks) {
    PlanId base = plan.base();
    if (base == null) {
      return tasks;
    }
    Map<TaskId, TaskLine> before =
        lines.list(base).stream().collect(Collectors.toMap(TaskLine::line, task -> task));
    return tasks.stream()
        .filter(
            task -> {
              TaskLine same = before.get(task.line());
              return same == null
                  || !same.due().equals(task.due())
                  || !PlainWords.of(same.lead()).equals(PlainWords.of(task.lead()));
            })
        .toList();
  }

  /// The targets of an amendment that stand as before have been accepted with what it amends.
  private Stream<OpenPoint> unmeasured(Plan plan) {
    PlanId base = plan.base();
    Map<String, Measure> before =
        (base == null ? List.<Aim>of() : plans.findById(base).map(aims::list).orElse(List.of()))
            .stream()
                .filter(aim -> aim.kind() == Aim.Kind.TARGET)
                .collect(
                    Collectors.toMap(
                        aim -> PlainWords.of(aim.words()), Aim::measure, (first, other) -> first));
    return aims.list(plan).stream()
        .filter(aim -> aim.kind() == Aim.Kind.TARGET)
        .filter(aim -> !aim.measure().missing().isEmpty())
        .filter(aim -> !aim.measure().equals(before.get(PlainWords.of(aim.words()))))
        .map(OpenPoints::unmeasured);
  }

  private static OpenPoint unmeasured(Aim target) {
    String place = Integer.toString(target.position());
    Stream<Doubt> said =
        Stream.concat(
            Stream.of(Doubt.of("plan.point.target", place, target.words())),
            target.measure().missing().stream().map(part -> Doubt.of("plan.point.target." + part)));
    return new OpenPoint(Kind.TARGET, said.toList(), null, List.of(), null, target.position());
  }

  /// Place by place, as the review counts them.
  private static Stream<OpenPoint> doubts(TaskLine task) {
    return task.openDoubts().stream()
        .collect(Collectors.groupingBy(OpenDoubt::field, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            place ->
                new OpenPoint(
                    Kind.DOUBT,
                    place.getValue().stream().map(OpenDoubt::doubt).toList(),
                    place.getKey(),
                    List.of(task),
                    null,
                    0));
  }

  /// Unit by unit, each with all its tasks: an act of the State ends dozens of units on one day.
  private Stream<OpenPoint> leadsThatEnd(Plan plan, List<TaskLine> tasks, LocalDate day) {
    Lineage lineage = units.lineage();
    Map<UnitId, List<TaskLine>> ending = new LinkedHashMap<>();
    for (TaskLine task : tasks) {
      Optional<LocalDate> due = lastDue(plan, task);
      if (due.isPresent()) {
        for (UnitId lead : leads(task, day)) {
          if (lineage.end(lead).filter(end -> !end.day().isAfter(due.get())).isPresent()) {
            ending.computeIfAbsent(lead, none -> new ArrayList<>()).add(task);
          }
        }
      }
    }
    return ending.entrySet().stream()
        .map(
            entry ->
                leadEnds(
                    entry.getKey(),
                    lineage.end(entry.getKey()).orElseThrow(),
                    entry.getValue(),
                    LocalDate.of(plan.lastYear(), 12, 31)));
  }

  private OpenPoint leadEnds(UnitId unit, Passage end, List<TaskLine> tasks, LocalDate last) {
    String name = units.nameOn(unit, end.act().eve());
    Optional<UnitId> heir = units.lineage().heirOn(unit, last);
    String heirName = heir.map(id -> units.nameOn(id, end.day())).orElse("");
    boolean same = PlainWords.of(heirName).equals(PlainWords.of(name));
    String key = heir.isEmpty() ? "nobody" : same ? "namesake" : "heir";
    return new OpenPoint(
        Kind.LEAD_ENDS,
        List.of(
            Doubt.of(
                "plan.point.lead-ends." + key,
                name,
                DAY.format(end.day()),
                end.act().number(),
                heirName)),
        null,
        tasks,
        heir.isEmpty() || same ? null : new Handover(unit, heir.get(), heirName),
        0);
  }

  private Set<UnitId> leads(TaskLine task, LocalDate day) {
    LocalDate on = Objects.requireNonNullElse(task.leadsOn(), day);
    return task.leads().stream()
        .flatMap(lead -> lead.units(units.on(on)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<LocalDate> lastDue(Plan plan, TaskLine task) {
    return DEADLINES.obligations(task.due(), plan.year()).stream()
        .map(Obligation::due)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo);
  }

  /// A version of the plan itself is no second one.
  private Stream<OpenPoint> secondPlans(Plan plan, @Nullable String issuer) {
    if (plan.amendment() || issuer == null) {
      return Stream.empty();
    }
    record Other(String title, String number, LocalDate issuedOn, String issuer) {}
    return jdbc
        .sql(
            """
            select title, number, issued_on, issuer from plan.plan
             where state in ('ISSUED', 'CLOSED') and amends_id is null
               and kind = ? and year = ? and coalesce(to_year, year) = ?
             order by issued_on, issued_at
            """)
        .params(plan.kind().name(), plan.year(), plan.lastYear())
        .query(
            (row, number) ->
                new Other(
                    row.getString("title"),
                    row.getString("number"),
                    row.getObject("issued_on", LocalDate.class),
                    row.getString("issuer")))
        .list()
        .stream()
        .filter(other -> called(other.issuer()).equals(called(issuer)))
        .map(
            other ->
                new OpenPoint(
                    Kind.SECOND_PLAN,
                    List.of(
                        Doubt.of(
                            "plan.point.second-plan",
                            other.number(),
                            DAY.format(other.issuedOn()),
                            other.title())),
                    null,
                    List.of(),
                    null,
                    0));
  }

  /// Papers write a people's committee out or by its letters.
  private static String called(String issuer) {
    return Normal.fold(PlainWords.of(issuer)).replace("uy ban nhan dan", "ubnd");
  }

  /// An end before the start is read as a deadline that means nothing.
  private static Stream<OpenPoint> impossibleDues(Plan plan, TaskLine task) {
    if (task.due().kind() == DeadlineKind.INVALID) {
      String words = Objects.requireNonNullElse(task.deadline(), "");
      return Stream.of(OpenPoint.of(Kind.DUE, task, Doubt.of("plan.point.due-impossible", words)));
    }
    return task.due().dues().stream()
        .filter(due -> due.getYear() < plan.year() || due.getYear() > plan.lastYear())
        .map(
            due ->
                OpenPoint.of(Kind.DUE, task, Doubt.of("plan.point.due-outside", DAY.format(due))));
  }
}
