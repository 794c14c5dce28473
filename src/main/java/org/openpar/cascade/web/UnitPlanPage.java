package org.openpar.cascade.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.AreaPlace;
import org.openpar.cascade.model.Asked;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.FigureChange;
import org.openpar.cascade.model.Judgement;
import org.openpar.cascade.model.Part;
import org.openpar.cascade.model.Promised;
import org.openpar.cascade.model.Recall;
import org.openpar.cascade.model.SubmittedTask;
import org.openpar.cascade.model.TaskWords;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitTask;
import org.openpar.organization.Person;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.PlainWords;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// A unit's plan: what the province gave it, what it made of it, and what is its own.
///
/// @param asked what the province asks of each task
/// @param before what the rows said when the plan was last handed in; empty the first time
/// @param recalls what its district took back of what it follows
/// @param hasCommunes whether its unit hands tasks on to communes
/// @param people of the unit, where the reader writes in its plan
/// @param may the acts that are the reader's now, as it stands
/// @param reasons what the reader typed beside rows before he was refused
/// @param onlyChanges whether rows that say what they said before are left out
public record UnitPlanPage(
    PlanSummary province,
    UnitPlan plan,
    String unit,
    List<UnitTask> tasks,
    Map<TaskId, Asked> asked,
    List<SubmittedTask> before,
    List<Recall> recalls,
    boolean hasCommunes,
    List<Person> people,
    Set<String> may,
    LocalDate day,
    FormErrors errors,
    Map<String, String> reasons,
    boolean onlyChanges)
    implements Page {

  private static final Pattern DIVISION =
      Pattern.compile("(?<!\\p{L})(?:Phòng|Ban|Chi cục|Trung tâm|Thanh tra|Văn phòng) ?.*$");

  UnitPlanPage onlyItsChanges() {
    return new UnitPlanPage(
        province,
        plan,
        unit,
        tasks,
        asked,
        before,
        recalls,
        hasCommunes,
        people,
        may,
        day,
        errors,
        reasons,
        true);
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public boolean writes() {
    return may.contains(CascadeActs.DRAFT);
  }

  public boolean reviews() {
    return may.contains(CascadeActs.REVIEW);
  }

  public boolean withdraws() {
    return may.contains(CascadeActs.WITHDRAW);
  }

  public boolean reschedules() {
    return may.contains(CascadeActs.RESCHEDULE);
  }

  public Map<AreaPlace, List<UnitTask>> areas() {
    Map<AreaPlace, List<UnitTask>> areas = new LinkedHashMap<>();
    tasks.stream()
        .filter(task -> !onlyChanges || changed(task))
        .forEach(task -> areas.computeIfAbsent(task.area(), none -> new ArrayList<>()).add(task));
    return areas;
  }

  public long count(Part part) {
    return tasks.stream().filter(task -> task.part() == part).count();
  }

  /// Tasks nobody above gave it.
  public long own() {
    return tasks.stream().filter(task -> !task.given()).count();
  }

  /// Tasks of its district's own.
  public long fromDistrict() {
    return tasks.stream().filter(UnitTask::fromDistrict).count();
  }

  public long excused() {
    return tasks.stream().filter(task -> task.words().excuse() != null).count();
  }

  public long budget() {
    return tasks.stream()
        .map(task -> task.words().budget())
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  /// The day the province asks it for, where the unit wrote a later one or none.
  public @Nullable LocalDate weakenedFrom(UnitTask task) {
    LocalDate due = asked(task) == null ? null : Objects.requireNonNull(asked(task)).due();
    LocalDate promised = task.words().due();
    return due != null && (promised == null || promised.isAfter(due)) ? due : null;
  }

  /// How the province words it, where the unit words it otherwise.
  public @Nullable String askedText(UnitTask task) {
    Asked asked = asked(task);
    return asked == null || alike(asked.text(), task.words().text()) ? null : asked.text();
  }

  /// What the province wants to see of it, where the unit names something else or nothing.
  public @Nullable String askedProduct(UnitTask task) {
    Asked asked = asked(task);
    return asked == null || alike(asked.product(), task.words().product()) ? null : asked.product();
  }

  private static boolean alike(@Nullable String one, @Nullable String other) {
    return PlainWords.of(one).equals(PlainWords.of(other));
  }

  /// What the unit promises less of than the province asks, and what somebody has to look at.
  public List<FigureChange> figures(UnitTask task) {
    Asked asked = asked(task);
    TaskWords words = task.words();
    return asked == null
        ? List.of()
        : Judgement.of(
                asked,
                true,
                new Promised(words.text(), words.product(), words.due(), words.excuse()))
            .figures();
  }

  public boolean lowered(UnitTask task) {
    return figures(task).stream().anyMatch(FigureChange::sure);
  }

  private @Nullable Asked asked(UnitTask task) {
    TaskId id = task.task();
    return id == null || task.part() != Part.LEAD ? null : asked.get(id);
  }

  public boolean compared() {
    return !before.isEmpty();
  }

  /// Whether the row says something else than when the plan was last handed in.
  public boolean changed(UnitTask task) {
    return compared() && !task.words().equals(was(task));
  }

  /// What a row said when the plan was last handed in, null where it was not in it.
  public @Nullable TaskWords was(UnitTask task) {
    return before.stream()
        .filter(row -> row.id().equals(task.id()))
        .map(SubmittedTask::words)
        .findFirst()
        .orElse(null);
  }

  /// Rows that were in the plan when it was last returned, and are no more.
  public List<SubmittedTask> takenOut() {
    Set<UnitTaskId> present = tasks.stream().map(UnitTask::id).collect(Collectors.toSet());
    return before.stream().filter(row -> !present.contains(row.id())).toList();
  }

  /// A unit that changed nothing since has nothing to show where changes alone are shown.
  public boolean nothingToShow() {
    return onlyChanges && areas().isEmpty() && takenOut().isEmpty();
  }

  public long changes() {
    return tasks.stream().filter(this::changed).count();
  }

  public long daysLate() {
    LocalDate issued = plan.issuedOn();
    LocalDate until = plan.handedIn() && issued != null ? issued : day;
    return Math.max(0, ChronoUnit.DAYS.between(plan.dueOn(), until));
  }

  public long daysLeft() {
    return ChronoUnit.DAYS.between(day, plan.dueOn());
  }

  /// Whether a day was typed that could not be taken.
  public boolean refusedDay() {
    return reschedules() && errors.any() && reasons.containsKey("dueOn");
  }

  public String reason(String field) {
    return reasons.getOrDefault(field, "");
  }

  /// Whether the reader had chosen a row before he was refused.
  public boolean ticked(UnitTask task) {
    return reasons.containsKey(tick(task.id()));
  }

  static String tick(UnitTaskId task) {
    return "tick-" + task.value();
  }

  /// Who does it: those who stand in the plan already, and the people of the unit.
  public List<String> names() {
    return Stream.concat(
            tasks.stream().map(task -> task.words().assignee()).filter(Objects::nonNull),
            people.stream().map(Person::name))
        .distinct()
        .toList();
  }

  /// The divisions its people belong to, as their titles say.
  public List<String> divisions() {
    return people.stream()
        .map(person -> DIVISION.matcher(person.title()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .distinct()
        .sorted()
        .toList();
  }

  /// Where a row stands on the page.
  public static String anchor(UnitTask task) {
    return "v-" + task.id().value();
  }
}
