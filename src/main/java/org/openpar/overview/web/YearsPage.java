package org.openpar.overview.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.overview.web.YearComparison.Cell;
import org.openpar.overview.web.YearComparison.Heading;
import org.openpar.overview.web.YearComparison.Kind;
import org.openpar.overview.web.YearComparison.Lead;
import org.openpar.overview.web.YearComparison.Row;
import org.openpar.overview.web.YearComparison.Year;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.StandardArea;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The yearly plans of several years side by side.
///
/// @param offered the years that have a plan, the newest first
/// @param versions the areas to choose from
public record YearsPage(
    YearComparison comparison, List<Integer> offered, AreaVersions versions, YearsFilter filter)
    implements Page {

  static final String PATH = "/tong-quan/cac-nam";

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return filter.errors(versions);
  }

  public List<Option> years() {
    return offered.stream()
        .map(year -> new Option(Integer.toString(year), Integer.toString(year)))
        .toList();
  }

  /// What the list, as it is filtered, has as its files.
  public String address() {
    return filter.at(PATH);
  }

  static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  static String overview(Year year) {
    return "/tong-quan?plan=" + year.plan().id().value() + "&ngay=" + year.day();
  }

  /// The areas of every version, by its first year.
  public List<Option> areas(Texts t) {
    return versions.versions().stream()
        .map(version -> new Option(Integer.toString(version.firstYear()), areas(version, t)))
        .toList();
  }

  static String areas(AreaVersion version, Texts t) {
    return t.say(
        "years.version",
        version.areas().size(),
        Integer.toString(version.firstYear()),
        Integer.toString(version.lastYear()));
  }

  /// The papers that put the areas in order.
  static String bases(YearComparison comparison) {
    return Stream.concat(comparison.leads().stream().map(Lead::from), Stream.of(comparison.on()))
        .flatMap(version -> version.areas().stream())
        .map(StandardArea::basis)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// What a row is called, on the page and in its files.
  static String title(Row row, Texts t) {
    return switch (row.kind()) {
      case AREA -> row.title();
      case JOINT -> t.say("years.joint", row.title());
      case PART -> t.say("years.part", row.title());
      case OTHER -> t.say("years.other");
      case TOTAL -> t.say("years.total");
    };
  }

  /// The tasks behind a figure: of the areas it is the sum of, or of the whole plan.
  static String tasks(Year year, Row row, Cell cell, List<Bucket> buckets) {
    List<Integer> areas =
        row.kind() == Kind.TOTAL
            ? List.of()
            : cell.headings().stream().map(Heading::place).toList();
    return tasks(year, new TaskFilter(areas, buckets, null, null));
  }

  static String tasks(Year year, Heading heading) {
    return tasks(year, new TaskFilter(List.of(heading.place()), null, null, null));
  }

  private static String tasks(Year year, TaskFilter filter) {
    return Links.tasks(year.plan().id(), year.day(), filter);
  }

  /// "III. Cải cách thủ tục hành chính + VIII. Một cửa".
  static String titles(List<StandardArea> areas) {
    return new Row(Kind.AREA, areas, List.of()).title();
  }
}
