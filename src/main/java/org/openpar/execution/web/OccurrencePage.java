package org.openpar.execution.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Awaited;
import org.openpar.execution.model.Occurrence;
import org.openpar.execution.model.OccurrenceHistory;
import org.openpar.execution.model.OccurrenceHistory.Share;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Crumb;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// What a task waits for, what is recorded about it, and the form for whoever records it.
///
/// @param names of the units that lead the task
/// @param chosen what is put right or taken back in the forms, null where something new is recorded
/// @param form null for everyone who only reads
/// @param newest what somebody else said while the form was being filled; null when nobody did
public record OccurrencePage(
    WaitingTask waiting,
    OccurrenceHistory history,
    Map<UnitId, String> names,
    @Nullable Share chosen,
    @Nullable OccurrenceForm form,
    Refused refused,
    @Nullable Occurrence newest)
    implements Page {

  /// What is wrong in which of the two forms.
  ///
  /// @param reason why it is taken back, as typed
  /// @param whom for whom it is taken back, as chosen
  public record Refused(
      FormErrors keeping, String reason, OccurrenceWhom whom, FormErrors withdrawing) {

    static final Refused NOTHING = keeping(FormErrors.none());

    static Refused keeping(FormErrors errors) {
      return new Refused(errors, "", OccurrenceWhom.ALL, FormErrors.none());
    }

    static Refused withdrawing(String reason, OccurrenceWhom whom, FormErrors errors) {
      return new Refused(FormErrors.none(), reason, whom, errors);
    }
  }

  @Override
  public HttpStatus status() {
    if (newest != null) {
      return HttpStatus.CONFLICT;
    }
    return refused.keeping().any() ? refused.keeping().status() : refused.withdrawing().status();
  }

  public TaskBrief task() {
    return waiting.task();
  }

  public Awaited awaited() {
    return Awaited.by(task());
  }

  public List<Share> shares() {
    return history.shares(task());
  }

  /// For how many units something holds.
  public int happened() {
    return task().leads().size() - waitingUnits().size();
  }

  public List<UnitId> waitingUnits() {
    return history.waiting(task());
  }

  public WaitingRow row() {
    return WaitingRow.of(waiting, history);
  }

  /// Whether an event has to say for whom it holds.
  public boolean shared() {
    return shares().size() > 1 || (!shares().isEmpty() && !waitingUnits().isEmpty());
  }

  /// The units the forms can be about.
  public List<UnitId> candidates() {
    return chosen == null ? waitingUnits() : chosen.units();
  }

  public static List<Option> whom(int candidates, Texts t) {
    return Stream.of(OccurrenceWhom.Choice.values())
        .map(whom -> new Option(whom.name(), t.say("execution.waiting.whom." + whom, candidates)))
        .toList();
  }

  /// The units by name, as a reader looks for them.
  public List<UnitId> byName(List<UnitId> units) {
    return units.stream().distinct().sorted(Comparator.comparing(this::name)).toList();
  }

  public String name(UnitId unit) {
    return names.getOrDefault(unit, "");
  }

  /// The units a step was about, where it says so; "" for all.
  public String about(Occurrence step) {
    List<UnitId> about =
        task().leads().stream().filter(unit -> step.extent().includes(unit)).toList();
    return about.size() == task().leads().size()
        ? ""
        : byName(about).stream().map(this::name).collect(Collectors.joining(", "));
  }

  /// The page with the forms for what was recorded there.
  public String choosing(Share share) {
    return path() + "?step=" + share.held().number() + "#ghi-nhan";
  }

  public String path() {
    return OccurrencePaths.of(task().id());
  }

  public List<Crumb> crumbs(Texts t) {
    return List.of(
        new Crumb(t.say("execution.waiting.nav"), OccurrencePaths.LIST),
        new Crumb(task().code(), path()));
  }

  /// How the words count the due day from the event; "" where they leave it open.
  public String limit(Texts t) {
    var limit = awaited().limit();
    return limit == null ? "" : t.say("deadline.limit." + limit.unit(), limit.count());
  }

  /// What the words were understood to mean, which a person may have said instead of the paper.
  public String understood(Texts t) {
    String limit = limit(t);
    return limit.isEmpty() ? t.say("deadline.kind." + task().deadline().kind()) : limit;
  }

  public static String icon(Occurrence step) {
    return switch (step.step()) {
      case RECORDED -> "m-done";
      case CORRECTED -> "m-redo";
      case WITHDRAWN -> "m-todo";
    };
  }
}
