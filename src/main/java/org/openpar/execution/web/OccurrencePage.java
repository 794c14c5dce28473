package org.openpar.execution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Awaited;
import org.openpar.execution.model.Occurrence;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Crumb;
import org.springframework.http.HttpStatus;

/// What a task waits for, what is recorded about it, and the form for whoever records it.
///
/// @param steps what was said about it, the last first
/// @param form null for everyone who only reads
/// @param newest what somebody else said while the form was being filled; null when nobody did
public record OccurrencePage(
    WaitingTask waiting,
    List<Occurrence> steps,
    @Nullable OccurrenceForm form,
    Refused refused,
    @Nullable Occurrence newest)
    implements Page {

  /// What is wrong in which of the two forms.
  ///
  /// @param reason why it is taken back, as typed
  public record Refused(FormErrors keeping, String reason, FormErrors withdrawing) {

    static final Refused NOTHING = new Refused(FormErrors.none(), "", FormErrors.none());

    static Refused keeping(FormErrors errors) {
      return new Refused(errors, "", FormErrors.none());
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

  /// What is recorded, null while it is waited for.
  public @Nullable Occurrence held() {
    return steps.stream().findFirst().filter(Occurrence::holds).orElse(null);
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
