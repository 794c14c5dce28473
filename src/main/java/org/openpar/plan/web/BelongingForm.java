package org.openpar.plan.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Belonging;
import org.openpar.plan.model.Plan;

/// What a plan is to the others, as typed.
public record BelongingForm(
    @Nullable PlanKind kind,
    @Nullable PlanId parent,
    @Nullable String toYear,
    @Nullable TaskId fulfils) {

  static BelongingForm of(Plan plan) {
    Belonging belonging = plan.belonging();
    return new BelongingForm(
        belonging.kind(),
        belonging.parent(),
        Objects.toString(belonging.toYear(), ""),
        belonging.fulfils());
  }

  boolean isBlank() {
    return kind == null && parent == null && toYear == null && fulfils == null;
  }

  Belonging belonging() {
    return new Belonging(
        Objects.requireNonNullElse(kind, PlanKind.YEARLY), parent, lastYear(), fulfils);
  }

  private @Nullable Integer lastYear() {
    String typed = Objects.requireNonNullElse(toYear, "").strip();
    return typed.matches("\\d{4}") ? Integer.valueOf(typed) : null;
  }
}
