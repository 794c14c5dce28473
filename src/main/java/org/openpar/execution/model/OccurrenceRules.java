package org.openpar.execution.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.model.RuleViolated;

/// What must hold of what is said about an event; everything else is told at once, each beside its
/// field.
///
record OccurrenceRules(WaitingTask waiting, OccurrenceScope scope, LocalDate today) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  List<RuleViolated> refusals(OccurrenceDraft draft) {
    List<RuleViolated> refusals = new ArrayList<>();
    if (waiting.closed()) {
      refusals.add(new OccurrenceProblem("", "closed"));
    }
    Awaited awaited = Awaited.by(waiting.task());
    if (awaited.asksForEvent()) {
      event(draft, refusals);
    }
    refusals.addAll(scope.refusals("units"));
    proof(draft, refusals);
    if (awaited.asksForDue()) {
      due(draft.due(), awaited.happenedOn(draft), refusals);
    }
    if (scope.before() != null && draft.reason().isEmpty()) {
      refusals.add(new OccurrenceProblem("reason", "reason"));
    }
    return refusals;
  }

  /// What speaks against taking back what was recorded.
  List<RuleViolated> refusals(String reason) {
    List<RuleViolated> refusals = new ArrayList<>();
    if (waiting.closed()) {
      refusals.add(new OccurrenceProblem("", "closed"));
    }
    refusals.addAll(scope.refusals("withdrawUnits"));
    if (reason.isBlank()) {
      refusals.add(new OccurrenceProblem("withdrawReason", "withdraw-reason"));
    }
    return refusals;
  }

  private void event(OccurrenceDraft draft, List<RuleViolated> refusals) {
    LocalDate happened = draft.happenedOn();
    if (happened == null) {
      refusals.add(new OccurrenceProblem("happenedOn", "event-missing"));
    } else if (happened.isAfter(today)) {
      refusals.add(new OccurrenceProblem("happenedOn", "event-future"));
    } else if (happened.isBefore(waiting.plan().issuedOn()) && draft.note().isEmpty()) {
      refusals.add(
          new OccurrenceProblem("note", "event-early", DAY.format(waiting.plan().issuedOn())));
    }
  }

  private void proof(OccurrenceDraft draft, List<RuleViolated> refusals) {
    if (draft.document().isEmpty()) {
      refusals.add(new OccurrenceProblem("document", "document-missing"));
    }
    LocalDate signed = draft.documentDate();
    if (signed == null) {
      refusals.add(new OccurrenceProblem("documentDate", "document-date-missing"));
    } else if (signed.isAfter(today)) {
      refusals.add(new OccurrenceProblem("documentDate", "document-future"));
    }
  }

  private static void due(
      @Nullable LocalDate due, @Nullable LocalDate happened, List<RuleViolated> refusals) {
    if (due == null) {
      refusals.add(new OccurrenceProblem("due", "due-missing"));
    } else if (happened != null && due.isBefore(happened)) {
      refusals.add(new OccurrenceProblem("due", "due-early"));
    }
  }
}
