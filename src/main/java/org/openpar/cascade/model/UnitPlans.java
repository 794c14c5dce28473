package org.openpar.cascade.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.UnitTaskId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanFulfilled;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door to a unit's plan: permission, load, change, save. What the actor may not see does
/// not exist for him; what he may see but not do is refused.
@Service
@Transactional
public class UnitPlans {

  private final UnitPlanRepository plans;
  private final UnitTaskRepository tasks;
  private final Submissions submissions;
  private final Recalls recalls;
  private final Releases releases;
  private final StoredFiles files;
  private final PlanFacts province;
  private final IssuingTasks issuing;
  private final ApplicationEventPublisher events;
  private final Policy policy;
  private final Clock clock;

  UnitPlans(
      UnitPlanRepository plans,
      UnitTaskRepository tasks,
      Submissions submissions,
      Recalls recalls,
      Releases releases,
      StoredFiles files,
      PlanFacts province,
      IssuingTasks issuing,
      ApplicationEventPublisher events,
      Policy policy,
      Clock clock) {
    this.plans = plans;
    this.tasks = tasks;
    this.submissions = submissions;
    this.recalls = recalls;
    this.releases = releases;
    this.files = files;
    this.province = province;
    this.issuing = issuing;
    this.events = events;
    this.policy = policy;
    this.clock = clock;
  }

  /// The plan for somebody who looks at it; the first look of the unit itself is remembered, for
  /// who never looks never works. So is the first look of whoever reviews it: from then on the unit
  /// does not take it back.
  public UnitPlan look(UnitPlanId id, Actor actor) {
    UnitPlan plan = visible(id, actor);
    if (plan.unit().equals(actor.unit())) {
      recalls.see(plan, today());
    }
    boolean first = plan.openedOn() == null && plan.state().open();
    boolean waits = plan.state() == UnitPlanState.ISSUED && plan.reviewedOn() == null;
    if (waits && policy.permits(actor, CascadeActs.REVIEW, plan.unit())) {
      return plans.save(plan.takeUp(today()));
    }
    return first && policy.permits(actor, CascadeActs.DRAFT, plan.unit())
        ? plans.save(plan.open(today()))
        : plan;
  }

  /// The plan for a form in which somebody may write, or the refusal the deed would meet.
  @Transactional(readOnly = true)
  public UnitPlan open(UnitPlanId id, Actor actor) {
    return open(CascadeActs.DRAFT, id, actor);
  }

  /// The row for a form.
  @Transactional(readOnly = true)
  public UnitTask task(UnitPlanId plan, UnitTaskId id, Actor actor) {
    visible(plan, actor);
    return row(plan, id);
  }

  /// Keeps what was written of a row, or says everything that is wrong with it.
  ///
  /// @param version what the form was filled for; another one is [UnitTaskChangedMeanwhile]
  public List<RuleViolated> write(
      UnitPlanId plan, UnitTaskId id, int version, TaskWords words, Actor actor) {
    UnitPlan open = open(CascadeActs.DRAFT, plan, actor);
    UnitTask task = row(plan, id);
    if (task.version() != version) {
      throw new UnitTaskChangedMeanwhile(id);
    }
    List<RuleViolated> problems = words.problems(open.year());
    if (problems.isEmpty()) {
      tasks.save(task.write(task.given() ? words : words.excusedFor(null)));
    }
    return problems;
  }

  /// Adds a task of the unit's own to an area, or says everything that is wrong with it.
  public List<RuleViolated> add(UnitPlanId plan, int area, TaskWords words, Actor actor) {
    UnitPlan open = open(CascadeActs.DRAFT, plan, actor);
    List<UnitTask> present = tasks.findByUnitPlanOrderByPosition(plan);
    List<UnitTask> same = present.stream().filter(task -> task.area().position() == area).toList();
    if (same.isEmpty()) {
      throw new NotFound("area " + area);
    }
    List<RuleViolated> problems = words.problems(open.year());
    if (problems.isEmpty()) {
      UnitTask last = same.getLast();
      long own = same.stream().filter(task -> !task.given()).count();
      tasks.save(
          UnitTask.own(
              open,
              last.position() + 1,
              last.area(),
              last.area().code() + UnitTask.OWN_CODE + (own + 1),
              words.excusedFor(null)));
    }
    return problems;
  }

  /// A task of the unit's own for somebody who thinks of taking it out; what was given from above
  /// can only be excused.
  @Transactional(readOnly = true)
  public UnitTask toRemove(UnitPlanId plan, UnitTaskId id, Actor actor) {
    open(CascadeActs.DRAFT, plan, actor);
    UnitTask task = row(plan, id);
    if (task.given()) {
      throw new TaskRefused("", "cascade.refused.remove");
    }
    return task;
  }

  /// Takes a task of the unit's own out of its plan, or says everything that is wrong with it.
  ///
  /// @param fate what becomes of it in the plans of communes; must be said where they follow it
  /// @param reason what they are told
  public List<RuleViolated> remove(
      UnitPlanId plan, UnitTaskId id, @Nullable Fate fate, String reason, Actor actor) {
    UnitPlan open = open(CascadeActs.DRAFT, plan, actor);
    UnitTask task = toRemove(plan, id, actor);
    List<RuleViolated> problems = new ArrayList<>();
    if (!releases.following(id).isEmpty()) {
      if (fate == null) {
        problems.add(new TaskRefused("fate", "cascade.refused.fate"));
      }
      if (reason.isBlank()) {
        problems.add(new RecallReasonMissing());
      }
    }
    if (problems.isEmpty()) {
      Fate settled = Objects.requireNonNullElse(fate, Fate.KEPT);
      releases.release(open, task, settled, reason.strip(), actor, today());
      tasks.deleteById(id);
    }
    return problems;
  }

  /// Writes the same into several rows at once, or into none of them and says everything that
  /// stands in the way.
  public List<RuleViolated> writeMany(
      UnitPlanId plan, Collection<UnitTaskId> ids, ManyRows change, Actor actor) {
    UnitPlan open = open(CascadeActs.DRAFT, plan, actor);
    List<RuleViolated> problems = new ArrayList<>(change.problems());
    if (ids.isEmpty()) {
      problems.add(new TaskRefused("", "cascade.refused.nothing-chosen"));
    }
    List<UnitTask> rows = ids.stream().map(id -> row(plan, id)).toList();
    if (problems.isEmpty()) {
      rows.forEach(task -> problems.addAll(change.problems(task, open.year())));
    }
    if (problems.isEmpty()) {
      rows.forEach(task -> tasks.save(task.write(change.of(task.words()))));
    }
    return problems;
  }

  /// Issues the plan and hands it in with its signed file, or says everything that stands in the
  /// way.
  ///
  /// @param fileName empty when no file was chosen
  public List<RuleViolated> issue(
      UnitPlanId id, UnitDecision decision, String fileName, byte[] content, Actor actor) {
    UnitPlan plan = open(CascadeActs.ISSUE, id, actor);
    List<RuleViolated> problems =
        new ArrayList<>(decision.problems(province.plan(plan.plan()).issuedOn(), today()));
    if (fileName.isBlank()) {
      problems.add(new TaskRefused("file", "cascade.refused.file"));
    }
    List<UnitTask> rows = tasks.findByUnitPlanOrderByPosition(id);
    if (rows.stream().allMatch(task -> task.words().excuse() != null)) {
      problems.add(new TaskRefused("", "cascade.refused.empty"));
    }
    if (problems.isEmpty()) {
      UnitPlan issued = plans.save(plan.issue(decision, files.store(fileName, content), today()));
      submissions.keep(issued, actor);
      issuing
          .find(issued.plan())
          .ifPresent(
              task ->
                  events.publishEvent(
                      new PlanFulfilled(
                          issued.plan(),
                          task,
                          issued.unit(),
                          decision.number(),
                          Objects.requireNonNull(decision.issuedOn()))));
    }
    return problems;
  }

  /// The plan for somebody who thinks of taking it back, or the refusal the deed would meet.
  @Transactional(readOnly = true)
  public UnitPlan toWithdraw(UnitPlanId id, Actor actor) {
    UnitPlan plan = visible(id, actor);
    policy.demand(actor, CascadeActs.WITHDRAW, plan.unit());
    plan.demandWithdrawable();
    return plan;
  }

  /// Takes back what was handed in, as long as nobody has looked at it.
  ///
  /// @param reason told to the communes that follow it; where there are none it may be empty
  public void withdraw(UnitPlanId id, String reason, Actor actor) {
    UnitPlan plan = toWithdraw(id, actor);
    if (reason.isBlank() && !recalls.hit(id).isEmpty()) {
      throw new RecallReasonMissing();
    }
    submissions.takeBack(plans.save(plan.withdraw(reason.strip(), actor.name())), today(), actor);
  }

  /// Gives a plan back with a reason, its rows with theirs.
  public void sendBack(UnitPlanId id, String reason, Map<UnitTaskId, String> ofRows, Actor actor) {
    UnitPlan plan = reviewed(id, actor);
    if (reason.isBlank() && ofRows.isEmpty()) {
      throw new ReturnReasonMissing();
    }
    String why = reason.isBlank() ? String.join("; ", ofRows.values()) : reason.strip();
    ofRows.forEach((task, words) -> tasks.save(row(id, task).giveBack(words.strip())));
    plans.save(plan.sendBack(why, ofRows.size()));
  }

  public void approve(UnitPlanId id, Actor actor) {
    plans.save(reviewed(id, actor).approve());
  }

  /// Approves those of a plan of the province that wait for it, all or, where one is not his to
  /// approve, none; says how many, and names those that waited no more.
  public Approval approveAll(PlanId province, Set<UnitPlanId> ids, Actor actor) {
    int approved = 0;
    List<Approval.Skipped> skipped = new ArrayList<>();
    for (UnitPlanId id : ids) {
      UnitPlan plan = reviewed(id, actor);
      if (!plan.plan().equals(province)) {
        throw new NotFound("unit plan " + id.value());
      }
      if (plan.state() == UnitPlanState.ISSUED) {
        plans.save(plan.approve());
        approved++;
      } else {
        skipped.add(new Approval.Skipped(id, plan.unit(), new UnitPlanNotWaiting(plan.state())));
      }
    }
    return new Approval(approved, skipped);
  }

  /// Gives one unit another day, or says everything that is wrong with it.
  public List<RuleViolated> reschedule(UnitPlanId id, DueDay due, Actor actor) {
    UnitPlan plan = visible(id, actor);
    policy.demand(actor, CascadeActs.RESCHEDULE, plan.unit());
    plan.demandOpen();
    List<RuleViolated> problems = due.problems(plan, today());
    if (problems.isEmpty()) {
      plans.save(plan.reschedule(Objects.requireNonNull(due.day()), due.reason().strip()));
    }
    return problems;
  }

  private UnitPlan reviewed(UnitPlanId id, Actor actor) {
    UnitPlan plan = visible(id, actor);
    policy.demand(actor, CascadeActs.REVIEW, plan.unit());
    return plan;
  }

  private UnitPlan open(String act, UnitPlanId id, Actor actor) {
    UnitPlan plan = visible(id, actor);
    policy.demand(actor, act, plan.unit());
    plan.demandOpen();
    return plan;
  }

  private UnitTask row(UnitPlanId plan, UnitTaskId id) {
    return tasks
        .findById(id)
        .filter(task -> task.unitPlan().equals(plan))
        .orElseThrow(() -> new NotFound("unit task " + id.value()));
  }

  private UnitPlan visible(UnitPlanId id, Actor actor) {
    return plans
        .findById(id)
        .filter(plan -> policy.permits(actor, CascadeActs.READ, plan.unit()))
        .orElseThrow(() -> new NotFound("unit plan " + id.value()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
