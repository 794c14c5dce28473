package org.openpar.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.Means;
import org.openpar.cascade.model.MeansPart;
import org.openpar.cascade.model.Part;
import org.openpar.organization.Unit;
import org.openpar.plan.TaskBrief;

/// A row of the means: of a unit, of a task, or of a task of a unit; the sums are those of its
/// parts.
///
/// @param unit null in a row of a task
/// @param task null in a row of a unit, and of a task of the unit's own
/// @param given tasks that units lead
/// @param issued of them, those of units that have issued their plans
/// @param blank of those, where nothing is promised
/// @param needed money the province's plan names, null when it names none
/// @param neededPeople people it names, null when it names none
public record MeansRow(
    @Nullable Unit unit,
    @Nullable TaskBrief task,
    List<MeansPart> parts,
    long given,
    long issued,
    long blank,
    @Nullable Long needed,
    @Nullable Long neededPeople,
    long budget,
    long people,
    long days) {

  /// @param whole whether these are all parts of the task
  static MeansRow of(
      @Nullable Unit unit, @Nullable TaskBrief task, List<MeansPart> parts, boolean whole) {
    List<MeansPart> led = parts.stream().filter(part -> part.part() == Part.LEAD).toList();
    return new MeansRow(
        unit,
        task,
        parts,
        led.size(),
        led.stream().filter(MeansPart::issued).count(),
        led.stream().filter(MeansPart::blank).count(),
        task == null || !whole ? null : Means.needed(task),
        task == null || !whole ? null : Means.neededPeople(task),
        parts.stream().mapToLong(part -> part.budget() == null ? 0 : part.budget()).sum(),
        parts.stream().mapToLong(MeansPart::people).sum(),
        parts.stream().mapToLong(MeansPart::days).sum());
  }

  /// How much less is promised than the province's plan names; 0 when nobody can say.
  public long lacking() {
    return needed == null ? 0 : Math.max(0, needed - budget);
  }

  /// How many people fewer are promised than the province's plan names; 0 when nobody can say.
  public long lackingPeople() {
    return neededPeople == null ? 0 : Math.max(0, neededPeople - people);
  }

  /// Whether a plan was issued for it, and nothing is said there of people or other means.
  public boolean unstaffed() {
    return parts.stream().anyMatch(MeansPart::issued)
        && parts.stream().noneMatch(MeansPart::staffed);
  }

  /// Whether people are promised in words only, which nobody can count.
  public boolean uncounted() {
    return people == 0 && days == 0 && parts.stream().anyMatch(MeansPart::staffed);
  }

  public String text() {
    return parts.getFirst().text();
  }

  public @Nullable String staff() {
    return parts.getFirst().staff();
  }
}
