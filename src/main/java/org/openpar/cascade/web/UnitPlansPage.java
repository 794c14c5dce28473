package org.openpar.cascade.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.model.Approval;
import org.openpar.cascade.model.UnitPlanLine;
import org.openpar.organization.Seats;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// Who owes a plan of its own, who has issued it, how late, and who never looked.
///
/// @param all every duty the reader may see
/// @param shown those the filter leaves
/// @param pressed what the reader pressed and what became of it
/// @param seats in whose lines the units stand by the map asked for, null when none was
/// @param reviews whether the reader approves them
/// @param chooses whether the reader says which task they fulfil
/// @param tasks those of the province's plan
/// @param issuing which of them a unit does by issuing its plan, null while nobody has said so
public record UnitPlansPage(
    PlanSummary plan,
    LocalDate day,
    UnitMap map,
    UnitPlanFilter filter,
    List<UnitPlanLine> all,
    List<UnitPlanLine> shown,
    Pressed pressed,
    @Nullable Seats seats,
    boolean reviews,
    boolean chooses,
    List<TaskBrief> tasks,
    @Nullable TaskId issuing)
    implements Page {

  private static final String ISSUING = "ban hanh ke hoach";

  /// @param chosen the plans that are to be approved still
  /// @param approval what became of those that were, null where nothing did
  public record Pressed(Set<UnitPlanId> chosen, @Nullable Approval approval) {

    static Pressed nothing() {
      return new Pressed(Set.of(), null);
    }

    static Pressed answered(Approval approval) {
      return new Pressed(Set.of(), approval);
    }

    /// Somebody else was writing in one of them at that moment, so none was approved.
    static Pressed tooSoon(Set<UnitPlanId> chosen) {
      return new Pressed(chosen, null);
    }

    Stream<UnitId> units() {
      return skipped().stream().map(Approval.Skipped::unit);
    }

    public List<Approval.Skipped> skipped() {
      return approval == null ? List.of() : approval.skipped();
    }

    public boolean none() {
      return approval == null ? !chosen.isEmpty() : approval.approved() == 0;
    }
  }

  /// A press of which nothing came is a conflict with whoever was faster.
  @Override
  public HttpStatus status() {
    return pressed.none() ? HttpStatus.CONFLICT : errors().status();
  }

  /// Why a plan was not approved with the others, null where it was not to be.
  public @Nullable RuleViolated skipped(UnitPlanLine line) {
    return pressed.skipped().stream()
        .filter(skipped -> skipped.id().equals(line.id()))
        .map(Approval.Skipped::why)
        .findFirst()
        .orElse(null);
  }

  /// Those on the page that wait to be approved, for a box that chooses them all.
  public String waitingShown() {
    return approvable().map(line -> line.id().value().toString()).collect(Collectors.joining(","));
  }

  public long countWaitingShown() {
    return approvable().count();
  }

  private Stream<UnitPlanLine> approvable() {
    return shown.stream().filter(this::mayApprove);
  }

  /// Which task of the plan it is to issue one's own: every task may be.
  public List<Option> tasksToChoose() {
    return tasks.stream()
        .map(task -> new Option(task.id().value().toString(), task.code() + ". " + task.text()))
        .toList();
  }

  /// The one chosen, or the first that speaks of a plan that units issue.
  public String issuingTask() {
    if (issuing != null) {
      return issuing.value().toString();
    }
    return tasks.stream()
        .filter(task -> Normal.fold(task.text()).contains(ISSUING) && task.leads().size() > 1)
        .findFirst()
        .map(task -> task.id().value().toString())
        .orElse("");
  }

  public String address() {
    return filter.at(CascadePaths.PLANS, plan.id().value());
  }

  public String everything() {
    return CascadePaths.PLANS + "?plan=" + plan.id().value();
  }

  public String coverage() {
    return CascadePaths.COVERAGE + "?plan=" + plan.id().value();
  }

  /// Units that are no more are listed with what they issued, and counted by their heirs.
  public long obliged() {
    return count(line -> true);
  }

  public long issued() {
    return count(UnitPlanLine::handedIn);
  }

  public long late() {
    return count(line -> !line.handedIn() && line.daysLate(day) > 0);
  }

  public long unopened() {
    return count(UnitPlanLine::neverOpened);
  }

  private long count(Predicate<UnitPlanLine> condition) {
    return all.stream().filter(line -> line.endedOn() == null).filter(condition).count();
  }

  public FormErrors errors() {
    return filter.mapDay().errors();
  }

  public String mapField(Texts t) {
    return filter.mapDay().field(t);
  }

  /// The day of the map asked for, null when none was.
  public @Nullable LocalDate mapDay() {
    return filter.mapDay().find().orElse(null);
  }

  public String name(UnitId unit) {
    return map.find(unit).orElseThrow().name();
  }

  /// Who stands for the unit by the map asked for.
  public String seat(UnitId unit) {
    return seats == null ? name(unit) : seats.of(map.find(unit).orElseThrow()).name();
  }

  public boolean mayApprove(UnitPlanLine line) {
    return reviews && line.state() == UnitPlanState.ISSUED;
  }

  static List<Option> kinds(Texts t) {
    return List.of(UnitKind.DEPARTMENT, UnitKind.DISTRICT, UnitKind.COMMUNE).stream()
        .map(kind -> new Option(kind.name(), t.say("organization.kind." + kind)))
        .toList();
  }

  static List<Option> states(Texts t) {
    return List.of(UnitPlanState.values()).stream()
        .map(state -> new Option(state.name(), t.say("cascade.state." + state)))
        .toList();
  }

  static List<Option> shows(Texts t) {
    return UnitPlanFilter.SHOWS.stream()
        .map(show -> new Option(show, t.say("cascade.show." + show)))
        .toList();
  }

  static List<Option> sorts(Texts t) {
    return UnitPlanFilter.SORTS.stream()
        .map(sort -> new Option(sort, t.say("cascade.sort." + sort)))
        .toList();
  }

  static String words(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
