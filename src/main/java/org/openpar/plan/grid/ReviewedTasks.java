package org.openpar.plan.grid;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.grid.DraftChanges.Change;
import org.openpar.plan.grid.DraftChanges.Kind;
import org.openpar.plan.model.AreaRenamed;
import org.openpar.plan.model.Task;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/// What is set right on the page of doubts is news for whoever has the same draft open as a grid.
@Component
class ReviewedTasks {

  private final DraftChanges changes;
  private final Acting acting;
  private final Clock clock;

  ReviewedTasks(DraftChanges changes, Acting acting, Clock clock) {
    this.changes = changes;
    this.acting = acting;
    this.clock = clock;
  }

  @EventListener
  void on(AfterSaveEvent<?> saved) {
    if (saved.getEntity() instanceof Task task) {
      add(task.planId(), new Change(Kind.REVIEWED, task.id(), null, null));
    }
  }

  @EventListener
  void on(AreaRenamed renamed) {
    add(
        renamed.plan(),
        new Change(
            Kind.AREA, null, Map.of("title", renamed.before()), Map.of("title", renamed.title())));
  }

  private void add(PlanId plan, Change change) {
    String person = acting.findActor().map(Actor::name).orElse("");
    changes.add(plan, List.of(change), person, Instant.now(clock));
  }
}
