package org.openpar.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.Measure;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.TypedDay;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// What an aim comes to, as typed.
public record AimForm(
    @Nullable String baseline,
    @Nullable String goal,
    @Nullable String unit,
    Measure.@Nullable Direction direction,
    @Nullable String due,
    @Nullable UnitId lead,
    @Nullable List<TaskId> tasks) {

  static AimForm of(Aim aim, Texts t) {
    Measure measure = aim.measure();
    return new AimForm(
        said(measure.baseline()),
        said(measure.goal()),
        measure.unit(),
        measure.direction(),
        t.date(measure.due()),
        measure.lead(),
        aim.carriers());
  }

  List<TaskId> carriers() {
    return Objects.requireNonNullElse(tasks, List.of());
  }

  public boolean carriedBy(TaskId task) {
    return carriers().contains(task);
  }

  /// What was typed and nobody can read.
  FormErrors errors() {
    List<FormErrors.Entry> entries = new ArrayList<>();
    unread("baseline", baseline, number(baseline), "plan.aim.no-number", entries);
    unread("goal", goal, number(goal), "plan.aim.no-number", entries);
    unread("due", due, day(), "typeMismatch.java.time.LocalDate", entries);
    return new FormErrors(entries);
  }

  Measure measure() {
    String counted = Objects.requireNonNullElse(unit, "").strip();
    return new Measure(
        number(baseline), number(goal), counted.isEmpty() ? null : counted, direction, day(), lead);
  }

  private static void unread(
      String field,
      @Nullable String typed,
      @Nullable Object read,
      String key,
      List<FormErrors.Entry> entries) {
    if (typed != null && !typed.isBlank() && read == null) {
      entries.add(
          new FormErrors.Entry(field, new DefaultMessageSourceResolvable(new String[] {key}, key)));
    }
  }

  /// "1.234,5" as people here write it.
  private static @Nullable BigDecimal number(@Nullable String typed) {
    String said = Objects.requireNonNullElse(typed, "").strip();
    boolean number = said.matches("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?|-?\\d+(,\\d+)?");
    return number ? new BigDecimal(said.replace(".", "").replace(',', '.')) : null;
  }

  private static String said(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private @Nullable LocalDate day() {
    return TypedDay.of(due).find().orElse(null);
  }
}
