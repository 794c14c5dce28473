package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.TaskProgress;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The tasks of a plan in a list.
///
/// @param total how many there are without the filter
public record TasksPage(
    PlanSummary plan,
    LocalDate day,
    TaskFilter filter,
    List<TaskProgress> tasks,
    int total,
    List<Option> areas,
    Reader reader,
    FormErrors errors)
    implements Page {

  static TasksPage of(
      PlanSummary plan,
      LocalDate day,
      TaskFilter filter,
      List<TaskProgress> all,
      Reader reader,
      FormErrors errors) {
    return new TasksPage(
        plan,
        day,
        filter,
        filter.of(all),
        all.size(),
        Overviews.areas(all, day).stream()
            .map(
                area ->
                    new Option(
                        Integer.toString(area.position()), area.code() + ". " + area.title()))
            .toList(),
        reader,
        errors);
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public Links links() {
    return new Links(plan.id(), day, reader, day);
  }

  static List<Option> buckets(Texts t) {
    return AreaLine.order().stream()
        .map(bucket -> new Option(bucket.name(), t.say("bucket." + bucket)))
        .toList();
  }

  static List<Option> sorts(Texts t) {
    return TaskFilter.SORTS.stream()
        .map(sort -> new Option(sort, t.say("tasks.sort." + sort)))
        .toList();
  }

  static String words(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
