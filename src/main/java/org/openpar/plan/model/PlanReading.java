package org.openpar.plan.model;

import java.util.List;
import java.util.Optional;
import org.openpar.platform.model.Doubt;

/// A plan as its paper says it, with everything a person should look at before believing it.
///
/// @param keyTasks the "nhiệm vụ trọng tâm", without their printed numbers
/// @param targets the "mục tiêu, chỉ tiêu", without their printed numbers
/// @param tasks in the order of the paper
/// @param problems what concerns the whole paper or a row that gave no task
public record PlanReading(
    PlanDocument document,
    List<String> keyTasks,
    List<String> targets,
    List<TaskReading> tasks,
    List<Problem> problems) {

  public PlanReading {
    keyTasks = List.copyOf(keyTasks);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }

  /// The same of a paper that has only what is added or changed: what else the plan aims at stays.
  PlanReading beside(Plan plan) {
    AimWords aims = AimWords.of(plan).with(new AimWords(targets, keyTasks));
    return new PlanReading(document, aims.keyTasks(), aims.targets(), tasks, problems);
  }

  /// Why a file may seem to hold no plan: it is typed for an old character set, whose letters are
  /// never guessed.
  public Optional<Doubt> illegible() {
    return problems.stream()
        .map(Problem::doubt)
        .filter(doubt -> doubt.key().equals("file.notice.legacy-font"))
        .findFirst();
  }

  /// Whether the file holds anything of a plan at all.
  public boolean empty() {
    return tasks.isEmpty() && keyTasks.isEmpty() && targets.isEmpty();
  }
}
