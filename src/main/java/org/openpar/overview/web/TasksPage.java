package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
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

  /// Done at all, in time or late.
  static final List<Bucket> DONE = Stream.of(Bucket.values()).filter(Bucket::done).toList();

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
        areas(Overviews.areas(all, day), filter),
        reader,
        errors);
  }

  private static List<Option> areas(List<AreaLine> areas, TaskFilter filter) {
    List<Option> options = new ArrayList<>();
    areas.forEach(area -> options.add(option(List.of(area))));
    List<AreaLine> together =
        areas.stream()
            .filter(area -> filter.area() != null && filter.area().contains(area.position()))
            .toList();
    if (together.size() > 1) {
      options.add(option(together));
    }
    return options;
  }

  private static Option option(List<AreaLine> areas) {
    return new Option(
        areas.stream().map(area -> "" + area.position()).collect(Collectors.joining(",")),
        areas.stream()
            .map(area -> area.code() + ". " + area.title())
            .collect(Collectors.joining(" + ")));
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public Links links() {
    return new Links(plan.id(), day, reader, day);
  }

  static List<Option> buckets(Texts t) {
    return Stream.concat(
            Stream.of(new Option(words(DONE), t.say("tasks.bucket.done"))),
            AreaLine.order().stream()
                .map(bucket -> new Option(bucket.name(), t.say("bucket." + bucket))))
        .toList();
  }

  static List<Option> sorts(Texts t) {
    return TaskFilter.SORTS.stream()
        .map(sort -> new Option(sort, t.say("tasks.sort." + sort)))
        .toList();
  }

  static String words(@Nullable List<?> chosen) {
    return TaskFilter.typed(chosen).orElse("");
  }

  static String words(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
