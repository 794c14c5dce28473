package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.web.MapDay;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the figures of the overview lead, for a plan and a day. Nowhere (null) where the reader
/// would find an empty list.
///
/// @param map the day whose units are shown
public record Links(PlanId plan, LocalDate day, Reader reader, LocalDate map) {

  public String tasks() {
    return at("/tong-quan/nhiem-vu").toUriString();
  }

  public String area(int position) {
    return link("/tong-quan/nhiem-vu", "&area=" + position);
  }

  /// The list as the filter narrows it.
  public String tasks(TaskFilter filter) {
    return tasks(plan, day, filter);
  }

  static String tasks(PlanId plan, LocalDate day, TaskFilter filter) {
    return UriComponentsBuilder.fromPath("/tong-quan/nhiem-vu")
        .queryParam("plan", plan.value())
        .queryParam("ngay", day)
        .queryParamIfPresent("area", TaskFilter.typed(filter.area()))
        .queryParamIfPresent("bucket", TaskFilter.typed(filter.bucket()))
        .queryParamIfPresent("words", Optional.ofNullable(filter.words()))
        .queryParamIfPresent("sort", Optional.ofNullable(filter.sort()))
        .encode()
        .toUriString();
  }

  public String matrix() {
    return link("/tong-quan/ma-tran", onMap());
  }

  /// The matrix as the filter narrows it.
  public String matrix(MatrixFilter filter) {
    return mapped("/tong-quan/ma-tran")
        .queryParamIfPresent("area", Optional.ofNullable(filter.area()))
        .queryParamIfPresent("kind", Optional.ofNullable(filter.kind()))
        .queryParamIfPresent("bucket", Optional.ofNullable(filter.bucket()))
        .queryParamIfPresent("sort", Optional.ofNullable(filter.sort()))
        .encode()
        .toUriString();
  }

  public String overview() {
    return mapped("/tong-quan").toUriString();
  }

  /// What the table of units has as its files.
  public String units() {
    return mapped("/tong-quan/don-vi").toUriString();
  }

  public String report() {
    return mapped("/bao-cao").toUriString();
  }

  public String allUnits() {
    return mapped("/tong-quan").queryParam("tat-ca", true).fragment("don-vi").toUriString();
  }

  /// Its assignments; whoever may not open them all is shown the task in the plan.
  public String task(TaskId task) {
    if (!reader.everything()) {
      return "/ke-hoach/" + plan.value();
    }
    return link("/danh-sach", "&task=" + task.value() + onMap());
  }

  public @Nullable String unit(UnitId unit) {
    return work(unit, "");
  }

  public @Nullable String unitArea(UnitId unit, int area) {
    return work(unit, "&area=" + area);
  }

  public @Nullable String unitOverdue(UnitId unit) {
    return work(unit, "&bucket=" + Bucket.OVERDUE);
  }

  private @Nullable String work(UnitId unit, String more) {
    return reader.mayOpen(unit)
        ? link("/danh-sach", "&unit=" + unit.value() + more + onMap())
        : null;
  }

  private String onMap() {
    return map.equals(day) ? "" : "&" + MapDay.FIELD + "=" + map;
  }

  /// By hand: a heat map has two thousand of them, and nothing in them needs encoding.
  private String link(String path, String more) {
    return path + "?plan=" + plan.value() + "&ngay=" + day + more;
  }

  /// A page that shows units, by the same map.
  private UriComponentsBuilder mapped(String path) {
    return at(path)
        .queryParamIfPresent(MapDay.FIELD, map.equals(day) ? Optional.empty() : Optional.of(map));
  }

  private UriComponentsBuilder at(String path) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("plan", plan.value())
        .queryParam("ngay", day);
  }
}
