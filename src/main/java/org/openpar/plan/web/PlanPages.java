package org.openpar.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.DeadlineNotes;
import org.openpar.plan.DeadlineNotes.DeadlineNote;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Aims;
import org.openpar.plan.model.Comments;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanState;
import org.openpar.plan.model.SignedCopies;
import org.openpar.platform.web.FormErrors;
import org.springframework.stereotype.Component;

/// Gathers what the page of a plan shows, and what its reader may decide about it.
@Component
class PlanPages {

  private final PlanQueries queries;
  private final Reviews reviews;
  private final Policy policy;
  private final Aims aims;
  private final Comments comments;
  private final SignedCopies copies;
  private final StoredFiles files;
  private final List<DeadlineNotes> notes;
  private final Clock clock;

  PlanPages(
      PlanQueries queries,
      Reviews reviews,
      Policy policy,
      Aims aims,
      Comments comments,
      SignedCopies copies,
      StoredFiles files,
      List<DeadlineNotes> notes,
      Clock clock) {
    this.notes = notes;
    this.copies = copies;
    this.files = files;
    this.clock = clock;
    this.aims = aims;
    this.comments = comments;
    this.queries = queries;
    this.reviews = reviews;
    this.policy = policy;
  }

  /// @param words what whoever decides has typed
  PlanPage of(PlanId id, TaskFilter filter, Actor actor, String words, FormErrors errors) {
    Review review = reviews.of(id, actor);
    Plan plan = review.plan();
    return new PlanPage(
        review,
        filter,
        queries.listVersions(plan),
        queries.listSteps(id),
        policy.permits(actor, PlanActs.READ, PlanState.APPROVED)
            ? queries.listAccepted(id)
            : List.of(),
        policy.permits(actor, PlanActs.READ_COMMENTS, plan.state()) ? comments.list(id) : List.of(),
        queries.family(plan),
        new AimTable(review, aims.list(plan), Map.of(), false),
        copies
            .find(id)
            .map(copy -> new PlanPage.Signed(copy, files.file(copy.file())))
            .orElse(null),
        plan.state().promulgated() ? notes(plan, actor) : Map.of(),
        new PlanPage.Offers(
            permits(actor, PlanActs.AMEND, plan),
            permits(actor, PlanActs.DECIDE, plan),
            permits(actor, PlanActs.TAKE_BACK, plan),
            permits(actor, PlanActs.ISSUE, plan),
            permits(actor, PlanActs.CLOSE, plan)
                && LocalDate.now(clock).getYear() > plan.lastYear(),
            permits(actor, PlanActs.ATTACH, plan),
            permits(actor, PlanActs.COMMENT, plan)),
        words,
        errors);
  }

  private Map<TaskId, DeadlineNote> notes(Plan plan, Actor actor) {
    Map<TaskId, DeadlineNote> all = new HashMap<>();
    notes.forEach(source -> all.putAll(source.of(plan.first(), actor)));
    return all;
  }

  private boolean permits(Actor actor, String act, Plan plan) {
    return policy.permits(actor, act, plan.state());
  }
}
