package org.openpar.plan.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.Measure;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.text.Texts;

/// The targets and key tasks of a plan, what they come to and who carries them.
///
/// @param carriers the task an aim nobody carries could be linked with
/// @param editing whether the reader may say so
public record AimTable(
    Review review, List<Aim> aims, Map<Aim, TaskLine> carriers, boolean editing) {

  public long targets() {
    return aims.stream().filter(aim -> aim.kind() == Aim.Kind.TARGET).count();
  }

  public long measurable() {
    return aims.stream().filter(aim -> aim.measure().measurable()).count();
  }

  public long uncarried() {
    return aims.stream().filter(aim -> aim.carriers().isEmpty()).count();
  }

  public String path(Aim aim) {
    return Paths.aim(review.plan().id(), aim);
  }

  public @Nullable TaskLine carrier(Aim aim) {
    return carriers.get(aim);
  }

  public String codes(Aim aim) {
    Map<TaskId, String> codes = new HashMap<>();
    review.tasks().forEach(task -> codes.put(task.line(), task.code()));
    return aim.carriers().stream()
        .map(codes::get)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /// "80 → 95 %, tăng, hạn 31/12/2018, Sở Nội vụ".
  public String said(Aim aim, Texts t) {
    Measure measure = aim.measure();
    String lead =
        measure.lead() == null
            ? ""
            : review.understood().units().find(measure.lead()).map(Unit::name).orElse("");
    return figures(measure, t) + (lead.isEmpty() ? "" : ", " + lead);
  }

  /// "80 → 95 %, càng cao càng tốt, 31/12/2018".
  public static String figures(Measure measure, Texts t) {
    String from = measure.baseline() == null ? "" : number(measure.baseline()) + " → ";
    String direction =
        measure.direction() == null
            ? ""
            : ", " + t.say("plan.aim.direction." + measure.direction());
    return from
        + number(measure.goal())
        + " "
        + measure.unit()
        + direction
        + ", "
        + t.date(measure.due());
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
