package org.openpar.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanKind;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.model.Plan;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The kind of a plan and where it belongs.
///
/// @param others the promulgated plans it may belong to
/// @param tasks those of the plan chosen, one of which it may be the product of
public record BelongingPage(
    Plan plan,
    BelongingForm form,
    List<PlanSummary> others,
    List<TaskBrief> tasks,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public static List<Option> kinds(Texts t) {
    return Stream.of(PlanKind.values())
        .map(kind -> new Option(kind.name(), t.say("plan.kind." + kind)))
        .toList();
  }

  public List<Option> parents(Texts t) {
    return others.stream()
        .map(
            other ->
                new Option(
                    other.id().value().toString(),
                    t.say("plan.belonging.option", other.number(), other.title())))
        .toList();
  }

  public List<Option> products() {
    return tasks.stream()
        .map(task -> new Option(task.id().value().toString(), task.code() + ". " + task.text()))
        .toList();
  }

  public String kind() {
    return Objects.requireNonNullElse(form.kind(), PlanKind.YEARLY).name();
  }

  public String parent() {
    return form.parent() == null ? "" : form.parent().value().toString();
  }

  public String fulfils() {
    return form.fulfils() == null ? "" : form.fulfils().value().toString();
  }

  public static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
