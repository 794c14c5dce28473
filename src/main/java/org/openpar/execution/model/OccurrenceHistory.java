package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskBrief;

/// Everything that was said about what one task waits for. The last step that includes a unit tells
/// how it stands for the unit.
///
/// @param steps the last first
public record OccurrenceHistory(List<Occurrence> steps) {

  public static final OccurrenceHistory NONE = new OccurrenceHistory(List.of());

  /// What holds, and for whom.
  ///
  /// @param units of those that lead the task
  public record Share(Occurrence held, List<UnitId> units) {}

  public OccurrenceHistory {
    steps = List.copyOf(steps);
  }

  public Optional<Occurrence> findLast() {
    return steps.stream().findFirst();
  }

  /// The number of the last step, 0 while nothing was said.
  public long number() {
    return findLast().map(Occurrence::number).orElse(0L);
  }

  /// As it was known at the end of the day.
  public OccurrenceHistory on(LocalDate day) {
    return new OccurrenceHistory(steps.stream().filter(step -> !step.day().isAfter(day)).toList());
  }

  /// What holds for the unit, nothing while it waits.
  public Optional<Occurrence> findHeld(UnitId unit) {
    return steps.stream()
        .filter(step -> step.extent().includes(unit))
        .findFirst()
        .filter(Occurrence::holds);
  }

  /// What holds, each with its units, the last said first. A task whose leads nobody could resolve
  /// has what was said for all.
  public List<Share> shares(TaskBrief task) {
    if (task.leads().isEmpty()) {
      return steps.stream()
          .filter(step -> step.extent().everyone())
          .findFirst()
          .filter(Occurrence::holds)
          .map(held -> List.of(new Share(held, List.of())))
          .orElse(List.of());
    }
    Map<Occurrence, List<UnitId>> shares = new HashMap<>();
    for (UnitId unit : task.leads()) {
      findHeld(unit)
          .ifPresent(held -> shares.computeIfAbsent(held, none -> new ArrayList<>()).add(unit));
    }
    return steps.stream()
        .filter(shares::containsKey)
        .map(step -> new Share(step, shares.getOrDefault(step, List.of())))
        .toList();
  }

  public Optional<Share> findShare(TaskBrief task, long step) {
    return shares(task).stream().filter(share -> share.held().number() == step).findFirst();
  }

  /// The leads of the task for whom nothing holds.
  public List<UnitId> waiting(TaskBrief task) {
    return task.leads().stream().filter(unit -> findHeld(unit).isEmpty()).toList();
  }
}
