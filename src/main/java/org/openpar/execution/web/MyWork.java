package org.openpar.execution.web;

import static org.openpar.execution.Bucket.AWAITING;
import static org.openpar.execution.Bucket.DONE_LATE;
import static org.openpar.execution.Bucket.DONE_ON_TIME;
import static org.openpar.execution.Bucket.DUE_SOON;
import static org.openpar.execution.Bucket.IN_TIME;
import static org.openpar.execution.Bucket.NOT_YET;
import static org.openpar.execution.Bucket.OVERDUE;
import static org.openpar.execution.Bucket.REGULAR;
import static org.openpar.execution.Bucket.UNSATISFACTORY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.Competence;
import org.openpar.execution.model.FoundAssignments;
import org.openpar.execution.model.HeadApproval;
import org.openpar.execution.model.OwedAssignment;
import org.openpar.execution.model.Responsibility;
import org.openpar.execution.model.Staffing;
import org.openpar.execution.model.WorkQueries;
import org.openpar.execution.web.AssignmentRow.Offer;
import org.openpar.identity.Actor;
import org.openpar.identity.NewsSource;
import org.openpar.organization.UnitId;
import org.openpar.platform.persistence.KeptPlans;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts "my work" together: for a unit what it owes, for the head what waits for him, for the
/// coordinator what all units handed in. The number of statements never depends on how much it is.
@Component
class MyWork {

  /// Folded groups show their first rows; the list has them all.
  private static final int ROWS_FOLDED = 20;

  private static final int ROWS_TO_CHECK = 50;

  private static final Set<Bucket> TO_DO =
      EnumSet.of(UNSATISFACTORY, OVERDUE, DUE_SOON, IN_TIME, REGULAR);

  private final AssignmentQueries queries;
  private final WorkQueries work;
  private final Competence competence;
  private final HeadApproval approval;
  private final Staffing staffing;
  private final Responsibility responsibility;
  private final List<NewsSource> news;
  private final KeptPlans plans;
  private final Clock clock;

  MyWork(
      AssignmentQueries queries,
      WorkQueries work,
      Competence competence,
      HeadApproval approval,
      Staffing staffing,
      Responsibility responsibility,
      List<NewsSource> news,
      KeptPlans plans,
      Clock clock) {
    this.responsibility = responsibility;
    this.news = news;
    this.plans = plans;
    this.queries = queries;
    this.work = work;
    this.competence = competence;
    this.approval = approval;
    this.staffing = staffing;
    this.clock = clock;
  }

  /// @param asked whose work, as it stands in the address
  @Transactional(readOnly = true)
  MyWorkPage of(Actor actor, @Nullable String asked, Texts t) {
    plans.keep();
    LocalDate day = LocalDate.now(clock);
    boolean head = competence.heads(actor, actor.unit());
    boolean owes = head || competence.mayReport(actor, actor.unit(), WorkState.IN_PROGRESS);
    List<OwedAssignment> owed = owes ? queries.listOwed(actor, day, ROWS_FOLDED) : List.of();
    Whose whose =
        Whose.of(
            asked, owes ? staffing.chargesOf(actor.unit(), day) : Map.of(), actor.person(), head);
    return new MyWorkPage(
        day,
        actor.unit(),
        news.stream().flatMap(source -> source.of(actor, t).stream()).toList(),
        whose,
        owes ? unitGroups(owed, whose, head, actor, day) : List.of(),
        owes ? folded(owed, day) : List.of(),
        owes ? work.listCooperations(actor.unit()) : List.of(),
        competence.verifies(actor) ? toVerify(actor, day) : null,
        head ? approval.wanted(actor.unit()) : null);
  }

  private List<WorkGroup> unitGroups(
      List<OwedAssignment> owed, Whose whose, boolean head, Actor actor, LocalDate day) {
    List<AssignmentRow> open =
        owed.stream()
            .map(OwedAssignment::brief)
            .filter(brief -> TO_DO.contains(brief.standing().bucket()))
            .filter(brief -> whose.shows(brief.id()))
            .map(
                brief ->
                    new AssignmentRow(
                        brief,
                        day,
                        offer(brief, actor),
                        false,
                        whose.words(brief.id()),
                        responsibility.findInheritance(brief).orElse(null)))
            .toList();
    return List.of(
        group(head ? "to-approve" : "with-head", head, open, WorkGroup::awaitsHead),
        group("returned", true, open, WorkGroup::returned),
        group("overdue", true, open, WorkGroup::overdue),
        group("due-soon", false, open, WorkGroup::dueSoon),
        group("now", false, open, WorkGroup::now));
  }

  private static WorkGroup group(
      String key, boolean hot, List<AssignmentRow> open, Predicate<AssignmentBrief> belongs) {
    List<AssignmentRow> rows = open.stream().filter(row -> belongs.test(row.brief())).toList();
    return new WorkGroup(key, hot, rows.size(), rows);
  }

  private List<WorkGroup> folded(List<OwedAssignment> owed, LocalDate day) {
    return List.of(
        folded("waiting", EnumSet.of(AWAITING), owed, day),
        folded("later", EnumSet.of(NOT_YET), owed, day),
        folded("done", EnumSet.of(DONE_ON_TIME, DONE_LATE), owed, day));
  }

  private WorkGroup folded(
      String key, Set<Bucket> buckets, List<OwedAssignment> owed, LocalDate day) {
    List<OwedAssignment> alike =
        owed.stream().filter(it -> buckets.contains(it.brief().standing().bucket())).toList();
    List<AssignmentRow> rows =
        alike.stream()
            .map(
                it ->
                    new AssignmentRow(
                        it.brief(),
                        day,
                        Offer.NOTHING,
                        false,
                        null,
                        responsibility.findInheritance(it.brief()).orElse(null)))
            .toList();
    return new WorkGroup(key, false, alike.isEmpty() ? 0 : alike.getFirst().alike(), rows);
  }

  private WorkGroup toVerify(Actor actor, LocalDate day) {
    AssignmentSearch waiting =
        new AssignmentSearch(null, day, null, null, null, AWAITING, null, "due", 0, 0);
    FoundAssignments found = queries.page(waiting.limitedTo(0, ROWS_TO_CHECK), actor);
    List<AssignmentRow> rows =
        found.rows().stream()
            .map(brief -> new AssignmentRow(brief, day, Offer.CHECK, true))
            .toList();
    return new WorkGroup("to-verify", true, found.total(), rows);
  }

  private Offer offer(AssignmentBrief brief, Actor actor) {
    WorkState state = brief.standing().work();
    UnitId unit = responsibility.holder(brief);
    if (competence.mayApprove(actor, unit, state)) {
      return Offer.CHECK;
    } else if (!competence.mayReport(actor, unit, state)) {
      return Offer.NOTHING;
    }
    return WorkGroup.returned(brief) ? Offer.MEND : Offer.REPORT;
  }
}
