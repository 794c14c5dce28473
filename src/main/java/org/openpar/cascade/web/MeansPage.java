package org.openpar.cascade.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.Means;
import org.openpar.cascade.model.MeansPart;
import org.openpar.cascade.web.MeansFilter.By;
import org.openpar.organization.Unit;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// What the units promise for the plan, against what it needs.
///
/// @param rows those the filter leaves
/// @param sum of all of them
/// @param typed the day as it was typed; when it is none, the page holds for today
public record MeansPage(
    Means means, MeansFilter filter, List<MeansRow> rows, MeansRow sum, TypedDay typed)
    implements Page {

  static MeansPage of(Means means, MeansFilter filter, TypedDay typed) {
    List<MeansRow> rows =
        rows(filter.of(means), means, filter).stream().filter(filter::shows).toList();
    List<MeansPart> all = rows.stream().flatMap(row -> row.parts().stream()).toList();
    return new MeansPage(means, filter, rows, MeansRow.of(null, null, all, false), typed);
  }

  private static List<MeansRow> rows(List<MeansPart> parts, Means means, MeansFilter filter) {
    By by = filter.view();
    if (by == By.PART) {
      return parts.stream()
          .map(part -> MeansRow.of(part.unit(), part.task(), List.of(part), false))
          .toList();
    }
    if (by == By.UNIT) {
      Map<Unit, List<MeansPart>> units = new LinkedHashMap<>();
      parts.forEach(
          part -> units.computeIfAbsent(part.unit(), none -> new ArrayList<>()).add(part));
      return units.entrySet().stream()
          .map(unit -> MeansRow.of(unit.getKey(), null, unit.getValue(), false))
          .toList();
    }
    Map<TaskId, List<MeansPart>> tasks = new LinkedHashMap<>();
    for (MeansPart part : parts) {
      if (part.task() != null) {
        tasks.computeIfAbsent(part.task().id(), none -> new ArrayList<>()).add(part);
      }
    }
    boolean whole = means.whole() && filter.kind() == null && filter.unit() == null;
    return means.tasks().stream()
        .filter(task -> tasks.containsKey(task.id()))
        .map(task -> MeansRow.of(null, task, tasks.getOrDefault(task.id(), List.of()), whole))
        .toList();
  }

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return filter.mapDay().and(typed.errors());
  }

  public String mapField(Texts t) {
    return filter.mapDay().field(t);
  }

  public String dayField(Texts t) {
    return typed.errors().any() ? typed.typed() : t.date(means.day());
  }

  public By view() {
    return filter.view();
  }

  public String address() {
    return filter.at(CascadePaths.MEANS, means);
  }

  public String everything() {
    return CascadePaths.MEANS
        + "?plan="
        + means.plan().id().value()
        + "&ngay="
        + means.day()
        + "&by="
        + view();
  }

  public String plans() {
    return CascadePaths.PLANS + "?plan=" + means.plan().id().value();
  }

  /// The parts a row is made of.
  public String parts(MeansRow row) {
    return filter
        .parts(
            row.unit() == null ? null : row.unit().id(),
            row.task() == null ? null : row.task().id())
        .at(CascadePaths.MEANS, means);
  }

  /// Money the province's plan names, in all.
  public long needed() {
    return means.tasks().stream()
        .map(Means::needed)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  /// How many tasks of the province's plan name a sum.
  public long priced() {
    return means.tasks().stream().filter(task -> Means.needed(task) != null).count();
  }

  /// People the province's plan names, in all.
  public long neededPeople() {
    return means.tasks().stream()
        .map(Means::neededPeople)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  /// How many tasks of the province's plan name people.
  public long peopled() {
    return means.tasks().stream().filter(task -> Means.neededPeople(task) != null).count();
  }

  /// How many units have issued their plans and say nothing of people there.
  public long unstaffed() {
    MeansFilter units = MeansFilter.unstaffedUnits();
    return rows(means.parts(), means, units).stream().filter(MeansRow::unstaffed).count();
  }

  public String unstaffedUnits() {
    return MeansFilter.unstaffedUnits().at(CascadePaths.MEANS, means);
  }

  public List<Option> areas() {
    return means.tasks().stream()
        .map(
            task ->
                new Option(
                    Integer.toString(task.areaPosition()),
                    task.areaCode() + ". " + task.areaTitle()))
        .distinct()
        .toList();
  }

  static List<Option> views(Texts t) {
    return List.of(By.values()).stream()
        .map(by -> new Option(by.name(), t.say("means.by." + by)))
        .toList();
  }

  static List<Option> shows(Texts t) {
    return MeansFilter.SHOWS.stream()
        .map(show -> new Option(show, t.say("means.show." + show)))
        .toList();
  }

  static @Nullable String needs(@Nullable TaskBrief task) {
    return task == null ? null : task.moneyWords();
  }
}
