package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.MapDay;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list is narrowed to, as it stands in the address; nothing asks for all.
///
/// @param ngay the day the list holds for, as typed
/// @param trang the page, from 1
/// @param map the day whose units are named, as typed; those of the day itself when none was
public record AssignmentFilter(
    @Nullable PlanId plan,
    @Nullable String ngay,
    @Nullable UnitId unit,
    @Nullable TaskId task,
    @Nullable Integer area,
    @Nullable Bucket bucket,
    @Nullable String words,
    @Nullable String sort,
    @Nullable Integer trang,
    @Nullable String map) {

  static final int ROWS = 50;

  LocalDate day(Clock clock) {
    return new AskedDay(ngay).or(LocalDate.now(clock));
  }

  FormErrors errors() {
    return mapDay().and(new AskedDay(ngay).errors());
  }

  MapDay mapDay() {
    return MapDay.of(map);
  }

  /// Whether it holds for a day that was asked for and can be read.
  public boolean dated() {
    return ngay != null && !ngay.isBlank() && !new AskedDay(ngay).errors().any();
  }

  AssignmentFilter sortedBy(String other) {
    return new AssignmentFilter(plan, ngay, unit, task, area, bucket, words, other, null, map);
  }

  int page() {
    return trang == null ? 1 : Math.max(1, trang);
  }

  String order() {
    return sort == null ? "code" : sort;
  }

  /// One page of it.
  AssignmentSearch search(LocalDate day) {
    return everything(day).limitedTo((page() - 1) * ROWS, ROWS);
  }

  AssignmentSearch everything(LocalDate day) {
    return new AssignmentSearch(plan, day, unit, task, area, bucket, words, order(), 0, 0);
  }

  /// The address of the same list elsewhere: the page, or the file.
  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "plan", plan == null ? null : plan.value());
    query(address, AskedDay.FIELD, ngay == null || ngay.isBlank() ? null : ngay);
    query(address, "unit", unit == null ? null : unit.value());
    query(address, "task", task == null ? null : task.value());
    query(address, "area", area);
    query(address, "bucket", bucket);
    query(address, "words", words == null || words.isBlank() ? null : words);
    query(address, "sort", sort);
    query(address, MapDay.FIELD, map == null || map.isBlank() ? null : map);
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }
}
