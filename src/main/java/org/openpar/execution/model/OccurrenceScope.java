package org.openpar.execution.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskBrief;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;

/// Whom a new step is about: units that wait, or units for whom something holds already.
///
/// @param leads everyone who leads the task
/// @param open those among them it can be about
/// @param chosen as the form says it
/// @param before what holds for the open ones, null while they wait
record OccurrenceScope(
    List<UnitId> leads, List<UnitId> open, Extent chosen, @Nullable Occurrence before) {

  /// [NotFound] where nobody waits, or nothing holds that could be put right.
  static OccurrenceScope of(TaskBrief task, OccurrenceHistory history, OccurrenceTarget target) {
    if (!target.records()) {
      return history
          .findShare(task, target.step())
          .map(
              share ->
                  new OccurrenceScope(task.leads(), share.units(), target.extent(), share.held()))
          .orElseThrow(() -> new NotFound("occurrence " + target.step()));
    }
    List<UnitId> waiting = history.waiting(task);
    if (waiting.isEmpty() && !history.shares(task).isEmpty()) {
      throw new NotFound("waiting unit of task " + task.id().value());
    }
    return new OccurrenceScope(task.leads(), waiting, target.extent(), null);
  }

  List<RuleViolated> refusals(String field) {
    if (chosen.everyone()) {
      return List.of();
    }
    if (chosen.units().isEmpty()) {
      return List.of(new OccurrenceProblem(field, "units-missing"));
    }
    return Set.copyOf(open).containsAll(chosen.units())
        ? List.of()
        : List.of(new OccurrenceProblem(field, "units-other"));
  }

  /// Whoever is about all of the open units is about those that come later as well, unless what he
  /// puts right was said for some only.
  Extent extent() {
    if (!whole()) {
      return chosen;
    }
    if (before != null && !before.extent().everyone()) {
      return Extent.only(open);
    }
    Set<UnitId> others = new HashSet<>(leads);
    others.removeAll(open);
    return Extent.allBut(others);
  }

  /// The units it is about, where these are not all that lead the task.
  List<UnitId> some() {
    Extent extent = extent();
    List<UnitId> about = leads.stream().filter(extent::includes).toList();
    return about.size() == leads.size() ? List.of() : about;
  }

  private boolean whole() {
    return chosen.everyone() || chosen.units().containsAll(open);
  }
}
